import postgres from 'postgres';

/** Every value of every column of every table in all schemas that are not PostgreSQL's own, one line each. */
export async function dumpDatabase(url: string): Promise<readonly string[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const tables = await sql<{ schema: string; name: string }[]>`
      select schemaname as schema, tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`;
    const lines: string[] = [];
    for (const { schema, name } of tables) {
      const columns = await sql<{ name: string; type: string }[]>`
        select column_name as name, data_type as type from information_schema.columns
        where table_schema = ${schema} and table_name = ${name}`;
      const parts = columns.map(({ name: column, type }) =>
        type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`,
      );
      const rows = await sql.unsafe(`select concat_ws(' ¦ ', ${parts.join(', ')}) as line from "${schema}"."${name}"`);
      for (const row of rows) lines.push(`${schema}.${name}: ${row.line}`);
    }
    return lines;
  } finally {
    await sql.end();
  }
}

/** Lines in which one of these stands, whatever the case. */
export function linesWith(lines: readonly string[], needles: readonly string[]): readonly string[] {
  const lower = needles.map((needle) => needle.toLowerCase());
  return lines.filter((line) => {
    const text = decoded(line).toLowerCase();
    return lower.some((needle) => text.includes(needle));
  });
}

/** `encode(…, 'escape')` writes bytes beyond ASCII as octal. */
function decoded(line: string): string {
  if (!/\\\d{3}/.test(line)) return line;
  const bytes = line.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
  return `${line}\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
}
