package org.ballpad.cases.file.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects faults, so that a reader can go on and the user learns of all of them at once. The same
/// fault met twice counts once. After 200 faults the others are only counted: the file is not a
/// case.
public final class Faults {
  private static final int LIMIT = 200;

  private final Set<Fault> faults = new LinkedHashSet<>();
  private final Set<Place> places = new HashSet<>();
  private int count;
  private int dropped;

  /// Records a fault of a node.
  public void add(Tree node, String path, String message) {
    add(new Fault(node.at(), path, message));
  }

  /// Records a fault.
  public void add(Fault fault) {
    count++;
    if (isFull() && !faults.contains(fault)) {
      dropped++;
    } else {
      faults.add(fault);
    }
    places.add(fault.at());
  }

  /// Whether further faults are only counted, so that nobody needs to word them.
  boolean isFull() {
    return faults.size() >= LIMIT;
  }

  /// Makes a node known as faulty without a message: its cause has one elsewhere.
  public void taint(Tree node) {
    count++;
    places.add(node.at());
  }

  /// Whether a fault is recorded at this very node, so that a second one would say the same in
  /// other words. It counts again.
  public boolean knows(Tree node) {
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

  /// The faults in the order in which they were met.
  public List<Fault> list() {
    return List.copyOf(faults);
  }

  /// The faults from the top of the file down, those of other files last.
  public List<Fault> inOrder(String file) {
    List<Fault> all = new ArrayList<>(faults);
    all.sort(
        Comparator.<Fault, Boolean>comparing(fault -> !fault.at().file().equals(file))
            .thenComparing(fault -> fault.at().file())
            .thenComparing(fault -> fault.at().line())
            .thenComparing(fault -> fault.at().column()));
    if (dropped > 0) {
      all.add(new Fault(Place.of(file), "", "and " + dropped + " more faults"));
    }
    return all;
  }
}
