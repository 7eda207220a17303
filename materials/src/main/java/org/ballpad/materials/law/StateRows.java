package org.ballpad.materials.law;

/// Where the state of a law keeps what every inelastic law has; behind it come rows of its own. A
/// law without memory has no rows at all.
public final class StateRows {
  /// Inelastic strain rr, zz, tt, rz: rows 0 to 3.
  public static final int STRAIN = 0;

  /// Accumulated equivalent inelastic strain, int sqrt(2/3 d eps : d eps).
  public static final int EQUIVALENT = 4;

  /// Dissipated work per volume, MPa: the work of stress on inelastic strain less what back
  /// stresses have stored of it. It never falls.
  public static final int WORK = 5;

  /// First row that a law may use as it likes.
  public static final int OWN = 6;

  private StateRows() {}
}
