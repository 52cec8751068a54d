import Foundation
import Markdown
import Testing

@testable import sitegen

#if canImport(Glibc)
    import Glibc
#endif

struct SpillFileTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// Texts of every length up to some thousands of bytes, of more than three blocks.
    private func texts() -> [[UInt8]] {
        (0..<2200).map { number in (0..<(number * 7919) % 4001).map { UInt8(truncatingIfNeeded: number &+ $0) } }
    }

    private func folder() throws -> String {
        try scratch.makeFolder("temporary")
        return scratch("temporary")
    }

    @Test func everyBlockCanBeRead() throws {
        let folder = try folder()
        let spill = SpillFile(folder: folder)
        let texts = texts()
        let stored = texts.map { StoredBytes($0, in: spill) }
        #expect(texts.reduce(0) { $0 + $1.count } > 3 * SpillFile.blockSize)
        #expect(stored.map(\.bytes) == texts)
        #expect(stored == texts.map { StoredBytes($0) })
        for (text, stored) in zip(texts, stored) {
            for range in [0..<text.count, 0..<text.count / 2, text.count / 3..<text.count, text.count..<text.count] {
                #expect(stored.bytes(in: range) == Array(text[range]))
                #expect(StoredBytes(text).bytes(in: range) == Array(text[range]))
            }
        }
        #expect(try scratch.names("temporary") == [])
    }

    @Test func aTextLargerThanABlockIsOne() throws {
        let spill = SpillFile(folder: try folder())
        let large = [UInt8](repeating: 7, count: 2 * SpillFile.blockSize + 1)
        let stored = [[1], large, [2]].map { StoredBytes($0, in: spill) }
        #expect(stored.map(\.bytes) == [[1], large, [2]])
    }

    @Test func whatCannotBeWrittenStaysInMemory() {
        let spill = SpillFile(folder: scratch("missing"))
        let texts = texts()
        let stored = texts.map { StoredBytes($0, in: spill) }
        #expect(stored.map(\.bytes) == texts)
    }

    @Test func aBlockThatIsRefusedIsReadAmongOthers() throws {
        let spill = SpillFile(folder: scratch("later"))
        let texts = texts()
        let refused = texts.map { StoredBytes($0, in: spill) }
        try scratch.makeFolder("later")
        let written = texts.map { StoredBytes($0, in: spill) }
        #expect(refused.map(\.bytes) == texts && written.map(\.bytes) == texts)
    }

    @Test func manyThreadsShareIt() async throws {
        let spill = SpillFile(folder: try folder())
        let texts = texts()
        let stored = await withTaskGroup(of: [(Int, StoredBytes)].self) { group in
            for part in 0..<8 {
                group.addTask {
                    stride(from: part, to: texts.count, by: 8).map { number in
                        let stored = StoredBytes(texts[number], in: spill)
                        #expect(stored.bytes == texts[number])
                        return (number, stored)
                    }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(stored.count == texts.count && stored.allSatisfy { $1.bytes == texts[$0] })
    }

    #if canImport(Glibc)
        @Test func nothingIsLeftOfWhatIsCleared() throws {
            let folder = try folder()
            func isOpen() throws -> Bool {
                try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").contains { number in
                    let file = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")
                    return file?.hasPrefix(folder) ?? false
                }
            }
            let spill = SpillFile(folder: folder)
            let texts = texts()
            for text in texts { _ = StoredBytes(text, in: spill) }
            #expect(try isOpen())
            spill.clear()
            #expect(try !isOpen())
            #expect(texts.map { StoredBytes($0, in: spill) }.map(\.bytes) == texts)
        }

        @Test func aLostFileEndsTheCommand() async throws {
            let result = await #expect(
                processExitsWith: .exitCode(2), observing: [\.standardErrorContent]
            ) {
                let spill = SpillFile(folder: "/tmp")
                let stored = (0..<3).map { StoredBytes([UInt8](repeating: $0, count: SpillFile.blockSize), in: spill) }
                // The file has no name any more: of all that are open, it is the one that can be cut.
                for file in Int32(3)..<64 { ftruncate(file, 0) }
                _ = stored[0].bytes
            }
            #expect(
                String(decoding: result?.standardErrorContent ?? [], as: UTF8.self) == """
                    error: cannot read a temporary file in /tmp: Input/output error
                       = help: the old output is as it was; set TMPDIR to a folder on a sound disk

                    """)
        }
    #endif
}
