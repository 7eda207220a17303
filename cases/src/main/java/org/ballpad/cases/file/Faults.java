package org.ballpad.cases.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects faults, so that a reader can go on and the user learns of all of them at once. The same
/// fault met twice, as when several variants share a step, counts once.
public final class Faults {
  private static final int LIMIT = 200;

  private final Set<Fault> faults = new LinkedHashSet<>();
  private final Set<Place> places = new HashSet<>();
  private int count;

  /// Records a fault of a node.
  public void add(Tree node, String path, String message) {
    add(new Fault(node.at(), path, message));
  }

  /// Records a fault.
  public void add(Fault fault) {
    count++;
    faults.add(fault);
    places.add(fault.at());
  }

  /// Makes a node known as faulty without a message: its cause has one elsewhere.
  void taint(Tree node) {
    count++;
    places.add(node.at());
  }

  /// Whether a fault is recorded at this very node, so that a second one would say the same in
  /// other words. It counts again.
  boolean knows(Tree node) {
    boolean known = places.contains(node.at());
    count += known ? 1 : 0;
    return known;
  }

  /// Number of times that something was wrong; a reader compares it before and after to know
  /// whether its own value stands.
  public int count() {
    return count;
  }

  /// Whether nothing is wrong.
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /// All faults in the order in which they were met.
  public List<Fault> list() {
    return List.copyOf(faults);
  }

  /// All faults from the top of the file down, those of other files last; after the first 200 only
  /// their number.
  public List<Fault> inOrder(String file) {
    List<Fault> all = new ArrayList<>(faults);
    all.sort(
        Comparator.<Fault, Boolean>comparing(fault -> !fault.at().file().equals(file))
            .thenComparing(fault -> fault.at().file())
            .thenComparing(fault -> fault.at().line())
            .thenComparing(fault -> fault.at().column()));
    if (all.size() <= LIMIT) {
      return all;
    }
    List<Fault> shown = new ArrayList<>(all.subList(0, LIMIT));
    shown.add(new Fault(Place.of(file), "", "and " + (all.size() - LIMIT) + " more faults"));
    return shown;
  }
}
