package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;

/// Area of an interface.
@Keyword(value = "interface_area", says = "Area of an interface.")
public record InterfaceArea(
    @Key("Name of the result.") String name,
    @Key("Interface, as first/second.") String along)
    implements Probe {
  @Override
  public Measured evaluate(Solution solution) {
    throw new UnsupportedOperationException("interface_area");
  }
}
