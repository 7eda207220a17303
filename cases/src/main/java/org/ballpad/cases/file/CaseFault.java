package org.ballpad.cases.file;

import java.util.List;
import java.util.stream.Collectors;
import org.ballpad.cases.file.tree.Fault;

/// A case file cannot be used: all its faults at once. The command line prints them and exits with
/// 3.
public final class CaseFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /// @param faults at least one
  public CaseFault(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /// The faults in the order in which they were met.
  public List<Fault> faults() {
    return faults;
  }
}
