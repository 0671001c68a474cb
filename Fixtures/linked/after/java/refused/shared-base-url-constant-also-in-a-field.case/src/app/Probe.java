package app;

import static app.Config.BASE;

final class Probe {
  private String shown = BASE;

  String shown() {
    return shown;
  }
}
