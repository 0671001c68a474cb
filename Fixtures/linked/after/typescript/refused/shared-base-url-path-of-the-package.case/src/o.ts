import { BASE } from "#config";
console.log(BASE);
