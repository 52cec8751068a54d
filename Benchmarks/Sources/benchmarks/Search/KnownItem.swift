import Foundation

/// A query whose answer is known.
struct KnownItem {
    enum Kind: String, CaseIterable {
        case codes, titles, headings, prefixes, quoted, phrases, typos, wordings
    }

    var kind: Kind
    var query: String
    /// URLs below the root that are right; with a fragment only that section is.
    var urls: [String]

    /// The place of the first right answer, from 1.
    func rank(_ answers: [String]) -> Int? {
        answers.firstIndex { answer in
            urls.contains { $0 == answer || !$0.contains("#") && $0 == answer.prefix { $0 != "#" } }
        }.map { $0 + 1 }
    }
}

extension KnownItem {
    private static let mostOfKind = 200

    /// Queries made of what stands on the pages; the same pages always give the same.
    static func make(_ pages: [BuiltPage]) -> [KnownItem] {
        var random = Random(7, stream: 20)
        var items: [KnownItem] = []
        let byTitle = Dictionary(grouping: pages) { $0.title.lowercased() }.mapValues { $0.map(\.url) }
        func add(_ kind: Kind, _ made: [KnownItem]) {
            var made = made.filter { !$0.query.isEmpty }
            while made.count > mostOfKind { made.remove(at: random.below(made.count)) }
            items += made
        }
        let titled = pages.filter { !$0.title.isEmpty }
        add(.codes, codes(pages))
        add(
            .titles,
            titled.map { KnownItem(kind: .titles, query: $0.title, urls: byTitle[$0.title.lowercased()] ?? []) })
        let headings = pages.flatMap { page in page.headings.map { (page: page, id: $0.id, text: $0.text) } }
        let counts = Dictionary(grouping: headings) { $0.text.lowercased() }.mapValues(\.count)
        let known = headings.filter { byTitle[$0.text.lowercased()] == nil }.map { heading in
            // One that many pages have is looked for with the page's title.
            let isOwn = counts[heading.text.lowercased()] == 1
            let isOwnTitle = byTitle[heading.page.title.lowercased()]?.count == 1
            return KnownItem(
                kind: .headings,
                query: isOwn ? heading.text : isOwnTitle ? heading.page.title + " " + heading.text : "",
                urls: [heading.page.url + "#" + heading.id])
        }
        add(.headings, known)
        add(
            .prefixes,
            titled.compactMap { page in
                let words = page.title.split(separator: " ")
                let unique = byTitle[page.title.lowercased()] ?? []
                guard let last = words.last, last.count >= 4, words.count > 1 else { return nil }
                let cut = last.prefix(max(2, last.count - 1 - random.below(last.count - 2)))
                return KnownItem(
                    kind: .prefixes, query: (words.dropLast() + [cut]).joined(separator: " "), urls: unique)
            })
        let texts = Texts(pages)
        add(
            .quoted,
            (0..<mostOfKind).compactMap { _ in texts.phrase(&random, 3...5) }.map {
                KnownItem(kind: .quoted, query: "\"\($0.text)\"", urls: $0.urls)
            })
        add(
            .phrases,
            (0..<mostOfKind).compactMap { _ in texts.phrase(&random, 4...7) }.map {
                KnownItem(kind: .phrases, query: $0.text, urls: $0.urls)
            })
        let named = titled.map { KnownItem(kind: .typos, query: $0.title, urls: byTitle[$0.title.lowercased()] ?? []) }
        add(
            .typos,
            (named + known).compactMap { item in
                item.query.isEmpty
                    ? nil
                    : misspelt(item.query, &random).map {
                        KnownItem(kind: .typos, query: $0, urls: item.urls.map { String($0.prefix { $0 != "#" }) })
                    }
            })
        return items
    }

    /// Each code. Where several own one, the page that is not in an owner's folder answers to the code alone, and the others
    /// to their owner and code.
    private static func codes(_ pages: [BuiltPage]) -> [KnownItem] {
        let owned = Dictionary(grouping: pages.filter { $0.code != nil }) { $0.code! }
        return owned.sorted { $0.key < $1.key }.flatMap { code, pages in
            let depths = pages.map { $0.url.split(separator: "/").count }
            let least = depths.min() ?? 0
            let isFirst = depths.count { $0 == least } == 1
            return zip(pages, depths).map { page, depth in
                let owner = page.url.split(separator: "/").dropLast().last.map { $0 + " " } ?? ""
                return KnownItem(
                    kind: .codes, query: (isFirst && depth == least ? "" : owner) + code, urls: [page.url])
            }
        }
    }

    /// The text with one mistake in one word of four letters or more.
    private static func misspelt(_ text: String, _ random: inout Random) -> String? {
        var words = text.split(separator: " ").map(String.init)
        let fit = words.indices.filter { words[$0].count >= 4 && words[$0].allSatisfy { $0.isASCII && $0.isLetter } }
        guard !fit.isEmpty else { return nil }
        let chosen = random.pick(fit)
        var letters = Array(words[chosen])
        let place = random.below(letters.count - 1)
        let letter = Character(Unicode.Scalar(UInt8(97 + random.below(26))))
        switch random.below(4) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letter, at: place)
        case 2: letters[place] = letter
        default: letters.swapAt(place, place + 1)
        }
        guard String(letters) != words[chosen] else { return nil }
        words[chosen] = String(letters)
        return words.joined(separator: " ")
    }

    /// The questions of a file, as far as the site has a page that answers them.
    static func wordings(_ text: String, urls: Set<String>) -> (items: [KnownItem], left: Int) {
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let items = lines.compactMap { line -> KnownItem? in
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { return nil }
            let known = fields[1].split(separator: " ").map(String.init).filter(urls.contains)
            return known.isEmpty ? nil : KnownItem(kind: .wordings, query: String(fields[0]), urls: known)
        }
        return (items, lines.count - items.count)
    }
}

/// The paragraphs of all pages as words, to find phrases in.
private struct Texts {
    private var paragraphs: [(url: String, words: [String])] = []
    private let pages: [BuiltPage]

    init(_ pages: [BuiltPage]) {
        self.pages = pages
        for page in pages {
            for paragraph in page.paragraphs {
                let words = BuiltPage.words(paragraph)
                if words.count >= 10 { paragraphs.append((page.url, words)) }
            }
        }
    }

    /// Words that follow each other, and every page that has them.
    func phrase(_ random: inout Random, _ length: ClosedRange<Int>) -> (text: String, urls: [String])? {
        guard !paragraphs.isEmpty else { return nil }
        let words = random.pick(paragraphs).words
        let count = random.within(length)
        let start = random.below(words.count - count)
        let phrase = words[start..<start + count].joined(separator: " ")
        if phrase.contains("\"") || words[start..<start + count].contains(where: { $0.first?.isLetter != true }) {
            return nil
        }
        let pattern = Array((" " + BuiltPage.plain(phrase) + " ").utf8CString)
        var urls: Set<String> = []
        for page in pages where contains(page.text, pattern) { urls.insert(page.url) }
        return (phrase, urls.sorted())
    }

    private func contains(_ text: [CChar], _ pattern: [CChar]) -> Bool {
        text.withUnsafeBufferPointer { text in
            pattern.withUnsafeBufferPointer { strstr(text.baseAddress!, $0.baseAddress!) != nil }
        }
    }
}
