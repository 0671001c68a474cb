import axios from "axios";

export function make() {
  return axios.create({ headers: { Authorization: process.env.OTHER_KEY } });
}
