package org.ballpad.mesh.io;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.io.Deck.Elastic;

/// Writes a [Deck] as input of CalculiX (or Abaqus): mesh, materials, supports, ties and one linear
/// step that brings the thermal strain on.
///
/// The temperature of the deck is a load factor that goes from 0 to 1: the expansion coefficients
/// are the whole strains, so that nothing is lost on the way through coefficients and reference
/// temperatures. Nodes and elements are numbered from 1 in the order of the mesh; each cell block
/// is an ELSET.
///
/// - **Source** G. Dhondt, CalculiX CrunchiX user's manual, version 2.20, keywords and element
///   types.
public final class CalculixWriter {
  /// The program reads no more than 20 characters of a number: sign, 14 digits, point and exponent.
  private static final String NUMBER = "%.13e";

  /// Terms of an equation on one line, at most.
  private static final int TERMS_PER_LINE = 4;

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
    writer.step();
  }

  private void heading() throws IOException {
    line("*HEADING");
    line(deck.title());
    line("** units um, uN, MPa; the temperature is a load factor from 0 to 1");
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
    for (int b = 0; b < sets.size(); b++) {
      Deck.Body body = deck.bodies().get(b);
      String set = sets.get(b);
      line("*MATERIAL, NAME=" + set);
      elastic(body.elastic());
      expansion(body);
      String orientation = body.hasDirections() ? ", ORIENTATION=SECTION" : "";
      line("*SOLID SECTION, ELSET=" + set + ", MATERIAL=" + set + orientation);
    }
  }

  private void elastic(Elastic elastic) throws IOException {
    switch (elastic) {
      case Elastic.Isotropic(double e, double nu) -> {
        line("*ELASTIC");
        line(numbers(e, nu));
      }
      case Elastic.Orthotropic o -> {
        line("*ELASTIC, TYPE=ENGINEERING CONSTANTS");
        line(numbers(o.er(), o.et(), o.ez(), o.nuRt(), o.nuRz(), o.nuTz(), o.gRt(), o.gRz()) + ",");
        line(numbers(o.gTz()));
      }
    }
  }

  private void expansion(Deck.Body body) throws IOException {
    if (body.hasDirections()) {
      line("*EXPANSION, TYPE=ORTHO, ZERO=0.");
      line(numbers(body.strainR(), body.strainT(), body.strainZ()));
    } else {
      line("*EXPANSION, ZERO=0.");
      line(numbers(body.strainR()));
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

  private void step() throws IOException {
    line("*INITIAL CONDITIONS, TYPE=TEMPERATURE");
    line("NALL, 0.");
    line("*STEP");
    line("*STATIC");
    line("*BOUNDARY");
    for (Deck.Relation held : deck.relations()) {
      if (held.terms().isEmpty()) {
        int component = held.component() + 1;
        line(
            (held.node() + 1)
                + ", "
                + component
                + ", "
                + component
                + ", "
                + number(held.constant()));
      }
    }
    line("*TEMPERATURE");
    line("NALL, 1.");
    line("*NODE PRINT, NSET=NALL");
    line("U");
    line("*EL PRINT, ELSET=EALL, GLOBAL=YES");
    line("S");
    line("*EL PRINT, ELSET=EALL");
    line("COORD");
    line("*END STEP");
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

  private static String numbers(double... values) {
    List<String> texts = new ArrayList<>();
    for (double value : values) {
      texts.add(number(value));
    }
    return String.join(", ", texts);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, NUMBER, value);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
