package org.ballpad.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The library is found through its index, since a jar has no directory to list.
final class LibraryIndexTest {
  @Test
  void indexNamesEveryFile() throws IOException {
    Set<String> files;
    try (var listing = Files.list(Path.of("library"))) {
      files =
          listing
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    Set<String> indexed = new TreeSet<>();
    for (String line : resource().split("\n")) {
      indexed.add(line.split(" ")[0] + ".yaml");
    }
    assertEquals(files, indexed);
  }

  private static String resource() throws IOException {
    try (var in = Material.class.getResourceAsStream("library/index.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
