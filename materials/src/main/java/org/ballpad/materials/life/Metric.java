package org.ballpad.materials.life;

/// What a life law counts as the damage of one cycle.
public enum Metric {
  /// Time-dependent and time-independent inelastic work per volume, MPa.
  INELASTIC_WORK("inelastic work density per cycle", "MPa"),
  /// Accumulated equivalent inelastic strain, whether it took time or not.
  INELASTIC_STRAIN("accumulated inelastic strain per cycle", ""),
  /// Accumulated equivalent creep strain.
  CREEP_STRAIN("accumulated creep strain per cycle", ""),
  /// Creep energy per volume, MPa.
  CREEP_WORK("creep energy density per cycle", "MPa"),
  /// Range of equivalent plastic strain.
  PLASTIC_STRAIN_RANGE("equivalent plastic strain range", ""),
  /// Range of inelastic engineering shear strain.
  PLASTIC_SHEAR_RANGE("plastic shear strain range", ""),
  /// Range of total engineering shear strain.
  SHEAR_RANGE("total cyclic shear strain range", "");

  private final String title;
  private final String unit;

  Metric(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /// What it is, in words.
  public String title() {
    return title;
  }

  /// Its internal unit; empty for a strain.
  public String unit() {
    return unit;
  }
}
