package org.ballpad.mesh.io;

import static org.ballpad.mesh.io.CalculixMaterial.number;
import static org.ballpad.mesh.io.CalculixMaterial.numbers;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;

/// Writes a [Deck] as input of CalculiX (or Abaqus): mesh, materials, supports, ties and a step for
/// every stretch of the history, `*VISCO` where something creeps and `*STATIC` where nothing does.
///
/// Nodes and elements are numbered from 1 in the order of the mesh; each cell block is an ELSET.
///
/// - **Source** G. Dhondt, CalculiX CrunchiX user's manual, version 2.20, keywords and element
///   types.
public final class CalculixWriter {
  /// Terms of an equation on one line, at most.
  private static final int TERMS_PER_LINE = 4;

  /// More than any step will take.
  private static final int MOST_INCREMENTS = 100_000;

  /// The first increment, as a share of the longest.
  private static final double FIRST = 1e-2;

  /// The shortest increment, as a share of its step.
  private static final double SMALLEST = 1e-9;

  private final Deck deck;
  private final List<String> sets;
  private final Writer out;

  private CalculixWriter(Deck deck, Writer out) {
    this.deck = deck;
    this.out = out;
    sets = setNames(deck.mesh());
  }

  /// Writes the deck; does not close the writer.
  public static void write(Deck deck, Writer out) throws IOException {
    CalculixWriter writer = new CalculixWriter(deck, out);
    writer.heading();
    writer.nodes();
    writer.elements();
    writer.materials();
    writer.relations();
    writer.steps();
  }

  private void heading() throws IOException {
    line("*HEADING");
    line(deck.title());
    boolean isFactor = deck.history().equals(Deck.atOnce());
    String temperature = isFactor ? "the temperature is a load factor from 0 to 1" : "s, K";
    line("** units um, uN, MPa" + (isFactor ? "; " : ", ") + temperature);
  }

  private void nodes() throws IOException {
    Mesh mesh = deck.mesh();
    line("*NODE, NSET=NALL");
    for (int node = 0; node < mesh.nodeCount(); node++) {
      line((node + 1) + ", " + number(mesh.r(node)) + ", " + number(mesh.z(node)));
    }
    if (deck.references() > 0) {
      line("** unknowns without a place");
      line("*NODE, NSET=REFERENCES");
      for (int i = 0; i < deck.references(); i++) {
        line((mesh.nodeCount() + i + 1) + ", 0., 0.");
      }
    }
  }

  private void elements() throws IOException {
    int element = 0;
    for (int b = 0; b < sets.size(); b++) {
      CellBlock block = deck.mesh().blocks().get(b);
      line("** " + block.region() + " of " + block.material());
      line("*ELEMENT, TYPE=" + type(block.shape()) + ", ELSET=" + sets.get(b));
      for (int c = 0; c < block.size(); c++) {
        StringBuilder text = new StringBuilder().append(++element);
        for (int i = 0; i < block.shape().nodes(); i++) {
          text.append(", ").append(block.node(c, i) + 1);
        }
        line(text.toString());
      }
    }
    line("*ELSET, ELSET=EALL");
    for (String set : sets) {
      line(set + ",");
    }
  }

  /// Corners counter-clockwise, then middles from the side between corners 1 and 2: our own order.
  private String type(CellShape shape) {
    String family =
        switch (deck.kind()) {
          case AXISYMMETRIC -> "CAX";
          case PLANE_STRAIN -> "CPE";
        };
    return family + shape.nodes();
  }

  private void materials() throws IOException {
    if (deck.bodies().stream().anyMatch(Deck.Body::hasDirections)) {
      line("** directions 1, 2, 3: radius, angle, axis");
      switch (deck.kind()) {
        case AXISYMMETRIC -> {
          line("*ORIENTATION, NAME=SECTION, SYSTEM=CYLINDRICAL");
          line("0., 0., 0., 0., 1., 0.");
        }
        case PLANE_STRAIN -> {
          line("*ORIENTATION, NAME=SECTION");
          line("1., 0., 0., 0., 0., -1.");
        }
      }
    }
    double start = deck.history().getFirst().temperature();
    for (int b = 0; b < sets.size(); b++) {
      Deck.Body body = deck.bodies().get(b);
      String set = sets.get(b);
      line("*MATERIAL, NAME=" + set);
      for (String card : CalculixMaterial.cards(body, start)) {
        line(card);
      }
      String orientation = body.hasDirections() ? ", ORIENTATION=SECTION" : "";
      line("*SOLID SECTION, ELSET=" + set + ", MATERIAL=" + set + orientation);
    }
  }

  private void relations() throws IOException {
    for (Deck.Relation relation : deck.relations()) {
      if (!relation.terms().isEmpty()) {
        List<String> terms = new ArrayList<>();
        terms.add(term(relation.node(), relation.component(), 1));
        for (Deck.Term term : relation.terms()) {
          terms.add(term(term.node(), term.component(), -term.factor()));
        }
        line("*EQUATION");
        line(Integer.toString(terms.size()));
        for (int i = 0; i < terms.size(); i += TERMS_PER_LINE) {
          int end = Math.min(i + TERMS_PER_LINE, terms.size());
          line(String.join(", ", terms.subList(i, end)));
        }
      }
    }
  }

  private static String term(int node, int component, double factor) {
    return (node + 1) + ", " + (component + 1) + ", " + number(factor);
  }

  private void steps() throws IOException {
    List<Deck.Moment> history = deck.history();
    line("*INITIAL CONDITIONS, TYPE=TEMPERATURE");
    line("NALL, " + temperature(history.getFirst()));
    if (deck.creeps()) {
      line("** loads of a step with creep act at once, but for amplitudes");
      line("*AMPLITUDE, NAME=HISTORY, TIME=TOTAL TIME");
      for (Deck.Moment moment : history) {
        line(numbers(moment.seconds(), moment.temperature()));
      }
    }
    for (int i = 1; i < history.size(); i++) {
      Deck.Moment end = history.get(i);
      line("*STEP" + (deck.flows() ? ", INC=" + MOST_INCREMENTS : ""));
      procedure(end.seconds() - history.get(i - 1).seconds());
      if (i == 1) {
        supports();
      }
      line(deck.creeps() ? "*TEMPERATURE, AMPLITUDE=HISTORY" : "*TEMPERATURE");
      line("NALL, " + (deck.creeps() ? "1." : temperature(end)));
      if (i == history.size() - 1) {
        prints();
      }
      line("*END STEP");
    }
  }

  private void procedure(double seconds) throws IOException {
    Deck.Increments increments = deck.increments();
    line(deck.creeps() ? "*VISCO, CETOL=" + number(increments.tolerance()) : "*STATIC");
    if (deck.flows()) {
      double longest = increments.longest() * seconds;
      line(numbers(FIRST * longest, seconds, SMALLEST * seconds, longest));
    }
  }

  private void supports() throws IOException {
    line("*BOUNDARY");
    for (Deck.Relation held : deck.relations()) {
      if (held.terms().isEmpty()) {
        String component = Integer.toString(held.component() + 1);
        String node = Integer.toString(held.node() + 1);
        line(String.join(", ", node, component, component, number(held.constant())));
      }
    }
  }

  /// Everything at the end alone: increments in between are none of the reader's business.
  private void prints() throws IOException {
    String last = deck.flows() ? ", FREQUENCY=" + MOST_INCREMENTS : "";
    line("*NODE PRINT, NSET=NALL" + last);
    line("U");
    line("*EL PRINT, ELSET=EALL, GLOBAL=YES" + last);
    line("S");
    line("*EL PRINT, ELSET=EALL" + last);
    line(deck.flows() ? "COORD, PEEQ" : "COORD");
  }

  /// One name for each block: its region in letters that every reader takes, with a number where
  /// two would be alike.
  private static List<String> setNames(Mesh mesh) {
    List<String> names = new ArrayList<>();
    for (CellBlock block : mesh.blocks()) {
      String plain = "E_" + block.region().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
      String name = plain;
      for (int i = 2; names.contains(name); i++) {
        name = plain + "-" + i;
      }
      names.add(name);
    }
    return names;
  }

  private static String temperature(Deck.Moment moment) {
    return number(moment.temperature());
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
