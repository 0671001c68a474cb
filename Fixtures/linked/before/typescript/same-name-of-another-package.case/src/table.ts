const headers = ["name", "price"];

export const render = (rows: string[][]) => [headers, ...rows].join("\n");
