package org.ballpad.cases.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the journal keeps, and what it does with damage.
class JournalTest {
  @TempDir private Path folder;

  private static Outcome outcome(int number) {
    return new Outcome(
        "%060x".formatted(number),
        number % 3 == 0 ? 4 : 0,
        number % 3 == 0 ? "step\t`d2`\n\\ 25 °C" : "",
        number / 7.0,
        List.of(new Outcome.Value("area", "um²", Math.PI * number, Double.NaN)));
  }

  private void fill(int count) throws IOException {
    try (Journal journal = Journal.open(folder, Disk.real())) {
      for (int i = 1; i <= count; i++) {
        journal.append(outcome(i));
      }
    }
  }

  private Path file() {
    return folder.resolve(Journal.NAME);
  }

  private void expectIntact(int count) throws IOException {
    try (Journal journal = Journal.open(folder, Disk.real())) {
      assertEquals(count, journal.outcomes().size());
      for (int i = 1; i <= count; i++) {
        assertEquals(outcome(i), journal.outcome(outcome(i).id()).orElseThrow());
      }
      assertEquals(List.of(), journal.notes());
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    fill(20);
    expectIntact(20);
  }

  @Test
  void ofTwoLinesTheLaterCounts() throws IOException {
    fill(3);
    Outcome again = new Outcome(outcome(2).id(), 5, "later", 1, List.of());
    try (Journal journal = Journal.open(folder, Disk.real())) {
      journal.append(again);
    }
    assertEquals(again, Journal.peek(folder).get(again.id()));
  }

  /// Wherever the last line was cut off, the lines before it stay, and what is left of it is moved
  /// aside.
  @Test
  void aTornTailIsMovedAside() throws IOException {
    fill(5);
    byte[] whole = Files.readAllBytes(file());
    int last =
        new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('\n', whole.length - 2) + 1;
    for (int cut = last + 1; cut < whole.length - 1; cut += 7) {
      Files.write(file(), java.util.Arrays.copyOf(whole, cut));
      try (Journal journal = Journal.open(folder, Disk.real())) {
        assertEquals(4, journal.outcomes().size());
        assertEquals(1, journal.notes().size());
        journal.append(outcome(5));
      }
      expectIntact(5);
    }
    assertTrue(Files.size(folder.resolve("journal.damaged-1")) > 0);
  }

  @Test
  void damageInTheMiddleCostsOnlyItsLines() throws IOException {
    fill(9);
    byte[] bytes = Files.readAllBytes(file());
    bytes[bytes.length / 2] ^= 4;
    Files.write(file(), bytes);
    Files.write(file(), new byte[100], StandardOpenOption.APPEND); // as after a power loss
    try (Journal journal = Journal.open(folder, Disk.real())) {
      assertEquals(8, journal.outcomes().size());
      assertTrue(
          journal.notes().getFirst().contains("another version (2)"), journal.notes()::toString);
    }
  }

  /// Whole lines with fields that are not ours: a number more, a word for a number, too few.
  @Test
  void linesOfAnotherVersionAreMovedAside() throws IOException {
    fill(2);
    for (String rest : List.of("ab\t0\t1.0\t\tarea\tum2\t3.0", "ab\tok\t1.0\t", "ab\t0")) {
      CRC32C crc = new CRC32C();
      crc.update(rest.getBytes(StandardCharsets.UTF_8));
      String line = "%08x\t%s%n".formatted(crc.getValue(), rest);
      Files.writeString(file(), line, StandardOpenOption.APPEND);
    }
    assertEquals(2, Journal.peek(folder).size());
    try (Journal journal = Journal.open(folder, Disk.real())) {
      assertTrue(
          journal.notes().getFirst().contains("another version (3)"), journal.notes()::toString);
    }
    assertEquals(3, Files.readAllLines(folder.resolve("journal.damaged-1")).size());
    expectIntact(2);
  }

  @Test
  void twoWritersSeeEachOther() throws IOException {
    try (Journal one = Journal.open(folder, Disk.real());
        Journal two = Journal.open(folder, Disk.real())) {
      for (int i = 1; i <= 10; i++) {
        (i % 2 == 0 ? one : two).append(outcome(i));
      }
      one.refresh();
      two.refresh();
      assertEquals(10, one.outcomes().size());
      assertEquals(one.outcomes(), two.outcomes());
    }
    expectIntact(10);
  }

  /// A full disk takes a part of a line; the line is taken back, or, where that is refused too,
  /// moved aside by the next one to open the journal.
  @Test
  void aFullDiskLosesNothingThatWasThere() throws IOException {
    fill(4);
    for (boolean refuses : new boolean[] {false, true}) {
      try (Journal journal = Journal.open(folder, new FullDisk(refuses))) {
        assertThrows(IOException.class, () -> journal.append(outcome(5)));
        assertEquals(4, journal.outcomes().size());
      }
      assertEquals(4, Journal.peek(folder).size());
    }
    try (Journal journal = Journal.open(folder, Disk.real())) {
      assertEquals(1, journal.notes().size());
    }
    expectIntact(4);
  }

  /// Takes half of what is appended.
  ///
  /// @param refuses whether it also refuses to cut files
  private record FullDisk(boolean refuses) implements Disk {
    @Override
    public byte[] read(Path file) throws IOException {
      return Disk.real().read(file);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
      Disk.real().append(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      throw new IOException("No space left on device");
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
      if (refuses) {
        throw new IOException("Input/output error");
      }
      Disk.real().truncate(file, length);
    }

    @Override
    public void replace(Path file, byte[] bytes) throws IOException {
      Disk.real().replace(file, bytes);
    }
  }
}
