import { useState } from "react";

export function GatewaySettings({ onSave }: { onSave: (url: string) => void }) {
  const [url, setUrl] = useState("");
  const [error, setError] = useState<string | null>(null);

  function save() {
    if (!url.includes("/v1/")) {
      setError("The URL should look like https://gateway.ai.cloudflare.com/v1/account/gateway/compat");
      return;
    }
    onSave(url);
  }

  return (
    <label>
      Gateway URL
      <input
        value={url}
        placeholder="https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway_id}/compat"
        onChange={(event) => setUrl(event.target.value)}
      />
      {error && <p role="alert">{error}</p>}
      <button onClick={save}>Save</button>
    </label>
  );
}
