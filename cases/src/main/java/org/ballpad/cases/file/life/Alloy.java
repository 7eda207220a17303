package org.ballpad.cases.file.life;

/// Families of solder that life models were found with.
public enum Alloy {
  /// Tin-lead, with or without silver.
  SN_PB("Sn-Pb"),
  /// Tin-silver-copper.
  SN_AG_CU("SnAgCu");

  private final String title;

  Alloy(String title) {
    this.title = title;
  }

  /// What it is called.
  public String title() {
    return title;
  }
}
