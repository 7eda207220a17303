package org.ballpad.solver.result;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;

/// Area average of the stress vector on an interface.
@Keyword(value = "interface_average", says = "Area average of the stress vector on an interface.")
public record InterfaceAverage(
    @Key("Name of the result.") String name,
    @Key(value = "Number made of the stress vector.", otherwise = "normal") Traction of,
    @Key("Interface, as first/second.") String along,
    @Key(
            value = "Region of the interface whose stress is taken; the first if absent.",
            otherwise = Key.NOTHING)
        String side)
    implements Probe {
  @Override
  public Measured evaluate(Solution solution) {
    throw new UnsupportedOperationException("interface_average");
  }
}
