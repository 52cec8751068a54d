/// How like real text a folder of Markdown is: how many words it has, how soon new ones come, how much the common ones make
/// up, and how often words follow each other that did so before. Without front matter, fenced code and addresses.
struct WordFigures {
    static let header = [
        "pages", "words a page", "words in 20,000", "in 100,000", "in 500,000", "in 2,000,000", "top 10 %", "top 100 %",
        "top 1000 %", "on one page %", "pairs in 100,000",
    ]

    private var ids: [String: Int] = [:]
    private var words: [Int] = []
    private var counts: [Int] = []
    /// On how many pages each word stands, and the last of them.
    private var pages: [(count: Int, last: Int)] = []
    private var files = 0

    init(of folder: String) throws {
        var paths = try Disk.list(folder).files.filter { $0.hasSuffix(".md") }.sorted()
        var random = Random(1, stream: 30)
        // What stands in one folder is alike; figures of the first words are to be those of all.
        for index in paths.indices { paths.swapAt(index, index + random.below(paths.count - index)) }
        for path in paths { add(try Disk.read(folder + "/" + path)) }
    }

    private mutating func add(_ bytes: [UInt8]) {
        files += 1
        var isFront = false
        var isCode = false
        for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            if line.elementsEqual("---".utf8), number == 0 || isFront {
                isFront.toggle()
            } else if line.starts(with: "```".utf8) {
                isCode.toggle()
            } else if !isFront, !isCode {
                add(line: line)
            }
        }
    }

    private mutating func add(line: ArraySlice<UInt8>) {
        var word: [UInt8] = []
        var before: UInt8 = 0
        var isAddress = false
        for byte in line + [0x20] {
            if isAddress { isAddress = byte != UInt8(ascii: ")") }
            if byte == UInt8(ascii: "("), before == UInt8(ascii: "]") { isAddress = true }
            before = byte
            let letter = byte | 0x20
            let isLetter = letter >= 0x61 && letter <= 0x7A || byte >= 0x80
            if !isAddress, isLetter || byte >= 0x30 && byte <= 0x39 || byte == 0x27 && !word.isEmpty {
                word.append(isLetter && byte < 0x80 ? letter : byte)
            } else if !word.isEmpty {
                add(word: String(decoding: word, as: UTF8.self))
                word = []
            }
        }
    }

    private mutating func add(word: String) {
        let id = ids[word] ?? ids.count
        if id == counts.count {
            ids[word] = id
            counts.append(0)
            pages.append((0, 0))
        }
        words.append(id)
        counts[id] += 1
        if pages[id].last != files { pages[id] = (pages[id].count + 1, files) }
    }

    var row: [String] {
        func distinct(_ count: Int) -> String {
            words.count < count ? "-" : String(Set(words.prefix(count)).count)
        }
        let byCount = counts.sorted(by: >)
        func share(_ most: Int) -> String { percent(byCount.prefix(most).reduce(0, +), words.count) }
        let first = words.prefix(100_000)
        let pairs = Set(zip(first, first.dropFirst()).map { $0 << 32 | $1 })
        return [
            String(files), String(words.count / max(1, files)), distinct(20_000), distinct(100_000), distinct(500_000),
            distinct(2_000_000), share(10), share(100), share(1000),
            percent(pages.count { $0.count == 1 }, pages.count),
            first.count < 100_000 ? "-" : String(pairs.count),
        ]
    }

    private func percent(_ part: Int, _ whole: Int) -> String { decimal(100 * Double(part) / Double(max(1, whole)), 0) }
}
