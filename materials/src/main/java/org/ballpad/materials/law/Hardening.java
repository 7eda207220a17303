package org.ballpad.materials.law;

import java.util.List;
import org.ballpad.materials.PropertyTable;

/// Yield stress by accumulated plastic strain and temperature.
public sealed interface Hardening permits YieldCurve, YieldPower {
  /// The tables of its constants.
  List<PropertyTable> tables();

  /// Scratch that evaluates it for the points of one block.
  HardeningPoint point();
}
