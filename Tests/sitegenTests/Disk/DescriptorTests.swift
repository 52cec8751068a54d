import Testing

@testable import sitegen

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that are read to their end.
struct DescriptorTests {
    private let scratch = try! Scratch()

    @Test(arguments: [0, 1, 65_535, 65_536, 200_000]) func allOfAFile(size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        try scratch.write("x", bytes: bytes)
        #expect(try Descriptor(reading: scratch("x")).readAll() == bytes)
    }

    @Test func allOfAFileThatHasGrown() throws {
        try scratch.write("x", "one")
        let file = try Descriptor(reading: scratch("x"))
        #expect(try file.read(1) == Array("o".utf8))
        let more = String(repeating: "two", count: 100_000)
        try scratch.write("x", "one" + more)
        #expect(try file.readAll() == Array(("ne" + more).utf8))
    }

    @Test func allOfAPipe() async throws {
        let path = scratch("pipe")
        try #require(mkfifo(path, 0o600) == 0)
        let text = Array(String(repeating: "text", count: 50_000).utf8)
        async let written: Void = Task.detached {
            let pipe = open(path, O_WRONLY)
            defer { close(pipe) }
            for start in stride(from: 0, to: text.count, by: 1000) {
                _ = text[start..<min(text.count, start + 1000)].withUnsafeBytes {
                    write(pipe, $0.baseAddress, $0.count)
                }
            }
        }.value
        #expect(try Descriptor(streaming: path).readAll() == text)
        await written
    }
}
