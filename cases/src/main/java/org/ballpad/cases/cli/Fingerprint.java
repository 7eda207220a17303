package org.ballpad.cases.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballpad.materials.Material;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Model;

/// Which program this is: its version, and a hash of its jar, since two builds of one version under
/// development need not compute the same.
final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  /// Version and hash of the program that runs: of its jar, or of the folders of its classes.
  static String ofProgram() throws IOException {
    TreeSet<Path> places = new TreeSet<>();
    for (Class<?> type : List.of(Main.class, Model.class, Mesh.class, Material.class)) {
      places.add(place(type));
    }
    MessageDigest digest = Provenance.sha256();
    for (Path place : places) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(place.relativize(file).toString().getBytes());
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    return "ballpad " + Version.number() + " " + hash;
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " has no place", e);
    }
  }
}
