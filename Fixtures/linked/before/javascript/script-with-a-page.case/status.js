const addresses = { BASE: "https://status.example.com" };

function address(BASE) {
  return BASE || addresses.BASE;
}
