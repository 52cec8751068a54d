import Foundation

/// How well, how small and how fast the search of a site is.
struct SearchBenchmark {
    let sitegen: String
    let project: String
    let output: String
    let scratch: String
    /// A file for the queries whose first result was not right.
    var misses: String?

    /// What one query answered, and which files it took.
    private struct Answer {
        var urls: [String]
        var files: [String]
    }

    func run(wordings: String?) throws -> String {
        let measure = try build(into: output)
        let pages = try builtPages()
        var items = KnownItem.make(pages)
        var report = "\(pages.count) pages, built in \(decimal(measure.cpu, 2)) CPU s, peak "
        report += "\(decimal(Double(measure.peakBytes) / 1e6, 0)) MB\n"
        if let wordings {
            let urls = Set(pages.map(\.url))
            let text = String(decoding: try Disk.read(wordings), as: UTF8.self)
            let (own, left) = KnownItem.wordings(text, urls: urls)
            items += own
            if left > 0 { report += "wordings without a page yet: \(left)\n" }
        } else {
            report += try indexing(measure)
        }
        let answers = try ask(items)
        return report + (try quality(items, answers)) + (try bytes(ask(items, limit: Self.shown)))
    }

    // MARK: The pages and the answers

    private func builtPages() throws -> [BuiltPage] {
        try Disk.list(output).files.filter { $0 == "index.html" || $0.hasSuffix("/index.html") }.sorted().compactMap {
            file in
            let html = try Disk.read(output + "/" + file)
            guard !String(decoding: html.prefix(1200), as: UTF8.self).contains("http-equiv=\"refresh\""),
                file != "search/index.html", file != "faq/index.html"
            else { return nil }
            return BuiltPage(url: String(file.dropLast("index.html".count)), html: html)
        }
    }

    /// How many results the client shows at first, each with its excerpt.
    private static let shown = 5

    private func ask(_ items: [KnownItem], limit: Int = 10) throws -> [Answer] {
        let file = scratch + "/queries"
        try? Disk.remove(file)
        try Data(items.map { $0.query + "\n" }.joined().utf8).write(to: URL(filePath: file))
        let command =
            "exec '\(sitegen)' search --json --limit \(limit) --source '\(project)' <'\(file)' >'\(scratch)/answers' || true"
        _ = try Measure.run("/bin/sh", ["-c", command], log: scratch + "/log")
        let lines = String(decoding: try Disk.read(scratch + "/answers"), as: UTF8.self).split(separator: "\n")
        guard lines.count == items.count else { throw Failure("\(items.count) queries and \(lines.count) answers") }
        return try lines.map { line in
            guard let answer = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let results = answer["results"] as? [[String: Any]], let shards = answer["shards"] as? [String]
            else { throw Failure("an answer cannot be read: \(line.prefix(200))") }
            let urls = results.compactMap { $0["path"] as? String }
            let pages = results.prefix(Self.shown).compactMap { $0["shard"] as? String }
            return Answer(urls: urls, files: shards + pages)
        }
    }

    // MARK: Quality

    private func quality(_ items: [KnownItem], _ answers: [Answer]) throws -> String {
        var rows = [["kind", "queries", "MRR@10", "recall@10", "without a result %"]]
        for kind in KnownItem.Kind.allCases {
            let asked = zip(items, answers).filter { $0.0.kind == kind }
            guard !asked.isEmpty else { continue }
            let ranks = asked.map { $0.rank($1.urls) }
            let count = Double(asked.count)
            let reciprocal = ranks.reduce(0.0) { $0 + ($1.map { 1 / Double($0) } ?? 0) }
            rows.append([
                kind.rawValue, String(asked.count), decimal(reciprocal / count, 3),
                decimal(Double(ranks.count { $0 != nil }) / count, 3),
                decimal(100 * Double(asked.count { $0.1.urls.isEmpty }) / count, 1),
            ])
        }
        if let misses {
            let missed = zip(items, answers).filter { $0.rank($1.urls) != 1 }.map { item, answer in
                "\(item.kind)\t\(item.query)\t\(item.urls.prefix(3))\t\(answer.urls.prefix(3))\n"
            }
            try Data(missed.joined().utf8).write(to: URL(filePath: misses))
        }
        return table(rows)
    }

    // MARK: Bytes and time

    private func bytes(_ answers: [Answer]) throws -> String {
        let command = "cd '\(output)' && find search assets -type f | xargs gzip -9 -n -k -f"
        _ = try Measure.run("/bin/sh", ["-c", command], log: scratch + "/log")
        var sizes: [String: Int] = [:]
        var raw = 0
        for file in try Disk.list(output).files where file.hasSuffix(".gz") {
            var status = stat()
            guard stat(output + "/" + file, &status) == 0 else { throw Failure.system(file) }
            sizes[String(file.dropLast(3))] = Int(status.st_size)
            if file.hasPrefix("search/"), stat(output + "/" + file.dropLast(3), &status) == 0 {
                raw += Int(status.st_size)
            }
        }
        let client = sizes.filter { $0.key.hasPrefix("assets/search") }.values.reduce(0, +)
        let root = sizes["search/index.js"] ?? 0
        func size(_ file: String) -> Int { sizes["search/shards/\(file).js"] ?? 0 }
        var first: [Int] = []
        var next: [Int] = []
        var random = Random(3, stream: 21)
        let order = answers.indices.sorted { _, _ in random.chance(50) }
        var cached: Set<String> = []
        for (place, index) in order.enumerated() {
            let all = Set(answers[index].files)
            first.append(client + root + all.reduce(0) { $0 + size($1) })
            // A visit is eight queries.
            if place % 8 == 0 {
                cached = all
            } else {
                next.append(all.subtracting(cached).reduce(0) { $0 + size($1) })
                cached.formUnion(all)
            }
        }
        var kinds: [Character: Int] = [:]
        for answer in answers { for file in Set(answer.files) { kinds[file.first ?? " ", default: 0] += size(file) } }
        let shares = kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value / answers.count)" }
        let zipped = sizes.filter { $0.key.hasPrefix("search/") }
        return """
            index \(decimal(Double(raw) / 1e6, 2)) MB in \(zipped.count) files, \(decimal(Double(zipped.values.reduce(0, +)) / 1e6, 2)) MB gzip
            gzip bytes: client \(client), root \(root); median of a first query \(median(first)), of a next one \(median(next))
            mean of a query by kind of shard: \(shares.joined(separator: ", "))

            """
    }

    private func median(_ numbers: [Int]) -> Int { numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2] }

    private func build(into folder: String) throws -> Measure {
        try Measure.run(
            sitegen, ["build", "--quiet", "--source", project, "--output", folder], log: scratch + "/log")
    }

    private static let rounds = 3

    /// What the search adds to a build, by building without it as well: of each the least of a few rounds.
    private func indexing(_ first: Measure) throws -> String {
        let settings = project + "/content/site.yaml"
        let text = try Disk.read(settings)
        let other = scratch + "/other"
        var with = first
        var without: Measure?
        for round in 1...Self.rounds {
            for hasSearch in round == 1 ? [false] : [true, false] {
                let setting = hasSearch ? "" : "search: false\n"
                try Data(text + Array(setting.utf8)).write(to: URL(filePath: settings))
                let measure = try build(into: other)
                try Disk.remove(other)
                if hasSearch { with.lower(measure) } else if without?.lower(measure) == nil { without = measure }
            }
        }
        try Data(text).write(to: URL(filePath: settings))
        guard let without else { return "" }
        var size = 0
        for file in try Disk.list(project + "/content").files where file.hasSuffix(".md") {
            size += try Disk.read(project + "/content/" + file).count
        }
        let seconds = with.cpu - without.cpu
        return """
            the search adds \(decimal(seconds, 2)) CPU s (\(decimal(Double(size) / 1e6 / max(0.001, seconds), 1)) MB of Markdown a second) \
            and \(decimal(Double(with.peakBytes - without.peakBytes) / 1e6, 0)) MB

            """
    }
}

/// The search of a project, or of corpora.
func searchBenchmarks(_ sitegen: String, _ rest: [String]) throws {
    let scratch = try Disk.makeScratch()
    defer { do { try Disk.remove(scratch) } catch { say("\(scratch) is left behind: \(error)\n") } }
    let sizes = rest.compactMap { Int($0) }
    if sizes.count < rest.count {
        let benchmark = SearchBenchmark(
            sitegen: sitegen, project: rest[0], output: scratch + "/site", scratch: scratch,
            misses: rest.dropFirst(2).first)
        print(try benchmark.run(wordings: rest.dropFirst().first), terminator: "")
        return
    }
    for pages in sizes {
        let folder = scratch + "/\(pages)"
        try Disk.makeFolder(folder)
        try Corpus(pages: pages).write(to: folder + "/project")
        let benchmark = SearchBenchmark(
            sitegen: sitegen, project: folder + "/project", output: folder + "/site", scratch: folder)
        print(try benchmark.run(wordings: nil))
        try Disk.remove(folder)
    }
}
