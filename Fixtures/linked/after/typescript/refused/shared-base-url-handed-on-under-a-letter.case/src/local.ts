import { A } from "./names";

export class LocalAssistant extends A {
  baseUrl = "http://localhost:8080/v1";
}
