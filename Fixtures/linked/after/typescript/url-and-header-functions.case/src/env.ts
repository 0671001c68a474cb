export interface Env {
  CF_ACCOUNT: string;
  CF_GATEWAY: string;
  CF_AIG_TOKEN: string;
}
