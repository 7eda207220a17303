package org.ballpad.solver.calculix;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.mesh.io.CalculixWriter;
import org.ballpad.mesh.io.Deck;

/// Runs the independent solver CalculiX and reads the stresses back.
///
/// CalculiX solves a section as a wedge of two degrees (or a slab) of solid elements with three
/// layers of integration points; the middle layer, z = 0, lies in the section.
///
/// @param program path of `ccx`
public record Calculix(Path program) {
  /// Points off the middle layer are farther from it than this, um; the wedge is thinner near the
  /// axis.
  private static final double ON_LAYER = 1e-12;

  /// One integration point of the section.
  ///
  /// @param stress rr, zz, tt, rz
  /// @param strain equivalent inelastic strain; 0 where nothing can flow
  public record Point(double r, double z, double[] stress, double strain) {}

  /// The program on the search path, if it is installed.
  public static Optional<Calculix> find() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "ccx"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Calculix::new);
  }

  /// Writes a deck to an empty folder and solves it.
  ///
  /// @return the points of every element, in the order of the cells of the deck
  public List<List<Point>> solve(Deck deck, Path folder) throws IOException, InterruptedException {
    Path input = folder.resolve("deck.inp");
    try (Writer out = Files.newBufferedWriter(input)) {
      CalculixWriter.write(deck, out);
    }
    return solve(input, deck.mesh().cellCount());
  }

  /// Solves a deck in the folder where it lies.
  ///
  /// @param input the deck, a file called `*.inp`
  /// @param elements number of its elements
  public List<List<Point>> solve(Path input, int elements)
      throws IOException, InterruptedException {
    Path folder = input.toAbsolutePath().getParent();
    String job = input.getFileName().toString().replaceFirst("[.]inp$", "");
    Path log = folder.resolve(job + ".log");
    Process process =
        new ProcessBuilder(program.toString(), job)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("ccx failed:\n" + Files.readString(log));
    }
    return read(folder.resolve(job + ".dat"), elements);
  }

  private static List<List<Point>> read(Path dat, int elements) throws IOException {
    Map<String, Map<String, double[]>> tables = new HashMap<>();
    List<List<Point>> points = new ArrayList<>();
    for (int e = 0; e < elements; e++) {
      points.add(new ArrayList<>());
    }
    Map<String, double[]> table = new HashMap<>();
    for (String line : Files.readAllLines(dat)) {
      String[] words = line.trim().split("\\s+");
      if (line.contains("for set ")) {
        table = tables.computeIfAbsent(words[0], _ -> new LinkedHashMap<>());
      } else if (words.length >= 3 && Character.isDigit(words[0].charAt(0))) {
        table.put(words[0] + " " + words[1], numbers(words));
      }
    }
    Map<String, double[]> strains = tables.getOrDefault("equivalent", Map.of());
    tables
        .get("global")
        .forEach((key, place) -> {
          if (Math.abs(place[2]) <= ON_LAYER) {
            double[] s = tables.get("stresses").get(key);
            double strain = strains.getOrDefault(key, new double[1])[0];
            points
                .get(Integer.parseInt(key.split(" ")[0]) - 1)
                .add(new Point(place[0], place[1], Arrays.copyOf(s, 4), strain));
          }
        });
    return points;
  }

  private static double[] numbers(String[] words) {
    return Stream.of(words).skip(2).limit(6).mapToDouble(Double::parseDouble).toArray();
  }
}
