import CMark

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What no generator with libcmark can be faster than: its own time for the same Markdown, and a plain copy of the files
/// that the build wrote.
struct Floor {
    struct Cost {
        var cpu: Double
        var wall: Double
    }

    var parse: Cost
    var copy: Cost
    var markdownBytes: Int
    var files: Int

    static func measure(content: String, output: String, copy: String) throws -> Floor {
        let (parse, bytes) = try parse(below: content)
        let (cost, files) = try self.copy(output, to: copy)
        return Floor(parse: parse, copy: cost, markdownBytes: bytes, files: files)
    }

    /// Reading is not part of it: the bytes are in memory before the clock starts.
    private static func parse(below content: String) throws -> (Cost, Int) {
        let files = try Disk.list(content).files.filter { $0.hasSuffix(".md") }.sorted().map {
            try Disk.read(content + "/" + $0)
        }
        let bodies = files.map(body)
        let cost = measured {
            for (file, body) in zip(files, bodies) {
                file.withUnsafeBytes { bytes in
                    let text = UnsafeRawBufferPointer(rebasing: bytes[body])
                    let start = text.baseAddress?.assumingMemoryBound(to: CChar.self)
                    let document = cmark_parse_document(start, text.count, CMARK_OPT_DEFAULT)
                    free(cmark_render_html(document, CMARK_OPT_DEFAULT))
                    cmark_node_free(document)
                }
            }
        }
        return (cost, files.reduce(0) { $0 + $1.count })
    }

    /// What follows the second line of `---`.
    private static func body(_ file: [UInt8]) -> Range<Int> {
        let fence = Array("\n---\n".utf8)
        guard file.starts(with: fence.dropFirst()) else { return 0..<file.count }
        let end = file.indices.dropLast(fence.count - 1).first {
            file[$0] == fence[0] && file[$0..<$0 + fence.count].elementsEqual(fence)
        }
        return end.map { $0 + fence.count..<file.count } ?? 0..<file.count
    }

    private static func copy(_ source: String, to target: String) throws -> (Cost, Int) {
        let (folders, files) = try Disk.list(source)
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        let cost = try measured {
            try Disk.makeFolder(target)
            for folder in folders { try Disk.makeFolder(target + "/" + folder) }
            for file in files {
                let count = try Disk.read(source + "/" + file, into: &buffer)
                try buffer.withUnsafeBytes {
                    try Disk.write(UnsafeRawBufferPointer(rebasing: $0[..<count]), to: target + "/" + file)
                }
            }
        }
        return (cost, files.count)
    }

    private static func measured(_ work: () throws -> Void) rethrows -> Cost {
        let start = (Clock.now(CLOCK_PROCESS_CPUTIME_ID), Clock.now(CLOCK_MONOTONIC))
        try work()
        return Cost(cpu: Clock.now(CLOCK_PROCESS_CPUTIME_ID) - start.0, wall: Clock.now(CLOCK_MONOTONIC) - start.1)
    }
}

enum Clock {
    /// In seconds.
    static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension Floor {
    /// One line, from the process that measures to the one that prints.
    var line: String {
        "\(parse.cpu) \(parse.wall) \(copy.cpu) \(copy.wall) \(markdownBytes) \(files)\n"
    }

    init(line: String) throws {
        let parts = try numbers(6, in: line)
        self.init(
            parse: Cost(cpu: parts[0], wall: parts[1]), copy: Cost(cpu: parts[2], wall: parts[3]),
            markdownBytes: Int(parts[4]), files: Int(parts[5]))
    }
}
