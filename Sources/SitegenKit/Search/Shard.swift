import Markdown

/// Sorted records, as lines of a script that calls one function with its name and one string:
///
///     sitegenSearch("w3f2a1c9b-4",`!404	...
///     ')...`)
///
/// What a line holds is said at `ShardLines`.
struct Shard: Sendable {
    private(set) var keys: [[UInt8]] = []
    private(set) var values: [[UInt8]] = []

    init(lines: [UInt8]) {
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), let first = line.first else { continue }
            let shared = keys.last?.prefix(Digits.value(first)) ?? []
            keys.append(Array(shared) + line[line.index(after: line.startIndex)..<tab])
            values.append(Array(line[line.index(after: tab)...]))
        }
    }

    /// What the shards are called that it lists, if it is a directory: the first of a few has their name.
    var children: [String] {
        var group = ""
        var first = 0
        return values.enumerated().map { index, name in
            if !name.isEmpty { (group, first) = (String(decoding: name, as: UTF8.self), index) }
            return ShardStore.name(group, index - first)
        }
    }

    /// The index of the first record whose key is not before this one.
    func lowerBound(_ key: [UInt8]) -> Int {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if ShardKey.precedes(keys[middle], key) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    subscript(key: [UInt8]) -> [UInt8]? {
        let index = lowerBound(key)
        return index < keys.count && keys[index] == key ? values[index] : nil
    }

    // MARK: Scripts

    private static let function = "sitegenSearch"

    /// What is said of some pages, as a script.
    static func script(_ shard: SearchIndex.PageShard, _ pages: ArraySlice<SearchIndex.Page>) -> [UInt8] {
        var lines = ShardLines()
        for (number, page) in zip(shard.pages, pages) {
            switch shard.part {
            case .results(let sections):
                page.forEachResult(in: sections) { section, append in
                    Digits.key(page: number, section: section).withUnsafeBufferPointer {
                        lines.append($0, value: append)
                    }
                }
            case .text:
                Digits.key(page: number, section: 0).withUnsafeBufferPointer {
                    lines.append($0, value: page.appendText)
                }
            }
        }
        return script(shard.name, lines.bytes)
    }

    /// A text as a script that hands it over.
    static func script(_ name: String, _ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + 64)
        for part in [function, "(\"", name, "\",`"] { bytes.append(contentsOf: part.utf8) }
        text.withUnsafeBytes { text in
            var start = 0
            while start < text.count {
                let end = firstSign(in: text, from: start)
                bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<end]))
                start = end + 1
                if end < text.count {
                    bytes.append(UInt8(ascii: "\\"))
                    bytes.append(text[end])
                }
            }
        }
        bytes.append(contentsOf: "`)\n".utf8)
        return bytes
    }

    /// Where the first character stands that means something in a template, or else the end.
    private static func firstSign(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        let (backslash, backtick, dollar) = (UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "$"))
        var index = start
        while index + 8 <= text.count {
            let word = text.word(at: index)
            let marks = word.marks(of: backslash) | word.marks(of: backtick) | word.marks(of: dollar)
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < text.count, text[index] != backslash, text[index] != backtick, text[index] != dollar {
            index += 1
        }
        return index
    }
}
