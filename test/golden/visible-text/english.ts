import type { VisibleSample } from './sample.ts';

/** Mail as programs in Canada and Britain write it. */
export const ENGLISH: readonly VisibleSample[] = [
  {
    id: 'gmail, answer above a marked quotation',
    text: `Still no hot water on the third floor. My tenants are leaving.

On Thu, Jan 15, 2026 at 4:02 PM Harbour Property Care <care@harbour-property.example> wrote:

> Hi Dana,
>
> The boiler part is on order.
>
> Harbour Property Care
`,
    visible: `Still no hot water on the third floor. My tenants are leaving.`,
  },
  {
    id: 'gmail, address wrapped',
    text: `That is not what the driver told me.

On Wed, 3 Dec 2025 at 09:17, Northgate Parcels Customer Experience Team <
help@northgate-parcels.example> wrote:

> Our driver left the parcel with a neighbour.
`,
    visible: `That is not what the driver told me.`,
  },
  {
    id: 'iphone, no quotation',
    text: `Room 9, no heating since last night, front desk keeps hanging up on me

Sent from my iPhone`,
    visible: `Room 9, no heating since last night, front desk keeps hanging up on me`,
  },
  {
    id: 'canadian carrier line',
    text: `You billed the cancelled lesson anyway.

Sent from my Bell Samsung device over Canada's largest network.


-------- Original message --------
From: Blue Line Skating <office@bluelineskating.example>
Date: 2025-11-19 7:12 p.m. (GMT-05:00)
To: Priya Nair <pnair@mail.example>
Subject: Your invoice

Please find your invoice attached.
`,
    visible: `You billed the cancelled lesson anyway.`,
  },
  {
    id: 'outlook, header block and phone signature',
    text: `Morning,

The replacement blinds are two inches too short. Again.

Kind regards,

Owen Pritchard
Facilities Manager
T: 020 7946 0018

From: Orders | Shade & Co <orders@shadeandco.example>
Sent: 12 January 2026 11:40
To: Owen Pritchard <o.pritchard@mail.example>
Cc: Accounts <accounts@shadeandco.example>
Subject: RE: Blinds, second attempt

Hello Owen, the replacement set has shipped.
`,
    visible: `Morning,

The replacement blinds are two inches too short. Again.`,
  },
  {
    id: 'outlook for ios',
    text: `I never agreed to the protection plan.

Get Outlook for iOS<https://aka.ms/o0ukef>
________________________________
From: Lakeside Appliances <sales@lakeside-appliances.example>
Sent: Friday, November 28, 2025 1:20 PM
To: Marlene Kowalchuk <mkowalchuk@mail.example>
Subject: Your receipt

Thank you for your purchase.
`,
    visible: `I never agreed to the protection plan.`,
  },
  {
    id: 'yahoo, unmarked quotation',
    text: `The crown fell out while I was eating soup.

    On Tuesday, January 6, 2026 at 02:31:05 p.m. EST, Maple Dental <desk@maple-dental.example> wrote:

 Hi! How did we do?
`,
    visible: `The crown fell out while I was eating soup.`,
  },
  {
    id: 'proton mail',
    text: `Please stop calling my workplace.

Sent with Proton Mail secure email.

On Monday, January 12th, 2026 at 9:48 AM, Clearview Collections <agent@clearview.example> wrote:

> We have tried to reach you by telephone.
`,
    visible: `Please stop calling my workplace.`,
  },
  {
    id: 'windows mail',
    text: `The quote said nine hundred. Why does the bill say fourteen?

Sent from Mail for Windows

From: Ridge Roofing
Sent: December 9, 2025 3:05 PM
To: t.abernathy@mail.example
Subject: Invoice 2207

Invoice attached.
`,
    visible: `The quote said nine hundred. Why does the bill say fourteen?`,
  },
  {
    id: 'answers between marked questions',
    text: `See below.

On Jan 20, 2026, at 10:11, Polar Air Support <support@polarair.example> wrote:
> Is the filter clean?
Yes, changed Sunday.
> Does the fan spin?
It spins and screams. My kids can't sleep.
>
> Polar Air Support
`,
    visible: `See below.
Yes, changed Sunday.
It spins and screams. My kids can't sleep.`,
  },
  {
    id: 'answer below the quotation',
    text: `On 2025-12-11 16:32, Bursary Office wrote:
> Our records show no payment.

Your records are wrong. I attached the bank slip twice.
`,
    visible: `Your records are wrong. I attached the bank slip twice.`,
  },
  {
    id: 'the manager wrote: the customer tells it',
    text: `On January 4 at 6:15 pm your manager wrote to me:
"We will refund you within the week."
It is the 29th. On top of that he wrote: don't contact us again.`,
    visible: `On January 4 at 6:15 pm your manager wrote to me:
"We will refund you within the week."
It is the 29th. On top of that he wrote: don't contact us again.`,
  },
  {
    id: 'sent from: a story, not a device',
    text: `Sent from one desk to another for two hours, then your phone line closed.
Get my file sorted.`,
    visible: `Sent from one desk to another for two hours, then your phone line closed.
Get my file sorted.`,
  },
  {
    id: 'from and to inside a complaint',
    text: `Trip details
From: Halifax
To: Moncton
Date: 14 January, 2 pm
The coach left early and your kiosk was shut. I paid a taxi.`,
    visible: `Trip details
From: Halifax
To: Moncton
Date: 14 January, 2 pm
The coach left early and your kiosk was shut. I paid a taxi.`,
  },
  {
    id: 'quoting our advertisement without a header',
    text: `> Delivered in 48 hours or it's free

That is what your site says. It took nine days and I paid full price.`,
    visible: `> Delivered in 48 hours or it's free

That is what your site says. It took nine days and I paid full price.`,
  },
  {
    id: 'dash-dash signature and legal notice',
    text: `The badge reader locks staff out every morning.

--
Tobias Greer
Ops Lead, Fern & Dale Ltd
www.fern-dale.example

This email and any attachments are confidential and intended solely for the addressee. If you are not the intended
recipient, please delete it.`,
    visible: `The badge reader locks staff out every morning.`,
  },
  {
    id: 'external sender banner',
    text: `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.

Your courier threw the box over my gate. The vase is in pieces.`,
    visible: `Your courier threw the box over my gate. The vase is in pieces.`,
  },
  {
    id: 'apple, forwarded to the firm',
    text: `FYI

Begin forwarded message:

From: Ruth Okafor <ruth.okafor@mail.example>
Subject: Cold food
Date: December 21, 2025 at 8:02:11 PM EST
To: hello@cedar-bistro.example

We waited seventy minutes and the duck was raw inside.
`,
    visible: `FYI
We waited seventy minutes and the duck was raw inside.`,
  },
  {
    id: 'bullets, a rule of dashes and a second part',
    text: `Two things:
- the lift smells of gas
- nobody answers the emergency number
--------
And please tell the night guard to stop smoking under my window.`,
    visible: `Two things:
- the lift smells of gas
- nobody answers the emergency number
--------
And please tell the night guard to stop smoking under my window.`,
  },
  {
    id: 'virus-free line',
    text: `Still waiting on the second half of my order.

Virus-free. www.avg.com`,
    visible: `Still waiting on the second half of my order.`,
  },
];
