package org.ballpad.solver.result;

/// A number made of the stress at one point. Units: MPa.
public enum Scalar {
  VON_MISES,
  MAX_PRINCIPAL,
  MIN_PRINCIPAL,
  PRESSURE,
  RR,
  ZZ,
  TT,
  RZ
}
