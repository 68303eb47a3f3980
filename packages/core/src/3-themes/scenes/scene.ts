/** Words that stand together where one matter is told, in each language; forms of a word meet by its stem. */
export type SceneWords = { readonly fr: string; readonly en: string };
/** By a name that is never shown. */
export type Scenes = Readonly<Record<string, SceneWords>>;
