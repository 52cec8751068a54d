import SitegenKit
import TestSupport
import Testing

@testable import sitegen

/// What is done to a place, and what a reader meets there while it is done.
struct ShipmentTests {
    private func file(_ text: String, _ hash: String, _ rank: Plan.Rank = .page) throws -> SiteFile {
        SiteFile(path: try path(text), size: 1, hash: hash, rank: rank)
    }

    @Test func theOrder() throws {
        let files = [
            try file("feed.xml", "f1", .list), try file("a/index.html", "a2"), try file("b/index.html", "b1"),
            try file("c/index.html", "c1"), try file("old/index.html", "r1", .redirect),
            try file("search/index.js", "s1", .index), try file("style.2.css", "2", .asset),
        ]
        let old = Manifest([
            try path("a/index.html"): "a1", try path("c/index.html"): "c1", try path("d/index.html"): "d1",
            try path("d/index.md"): "d1", try path("style.1.css"): "1",
        ])
        // What will be removed is as unsure as what will be sent: another site may have it again.
        var underWay = Manifest([try path("c/index.html"): "c1"])
        for path in files.map(\.path) + old.files.keys where underWay.files[path] == nil {
            underWay.files[path] = Manifest.underWay
        }
        let shipment = Shipment(files, over: old)
        #expect(
            shipment.steps == [
                .manifest(underWay), .send([files[6]]), .send([files[5]]), .send([files[2]]),
                .send([files[1], files[4]]), .send([files[0]]), .remove([try path("d/index.html")]),
                .remove([try path("d/index.md"), try path("style.1.css")]),
                .manifest(Manifest(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.hash) }))),
            ])
        #expect(shipment.unchanged == 1)
    }

    @Test func nothingToDo() throws {
        let files = [try file("a", "1")]
        #expect(Shipment(files, over: Manifest([try path("a"): "1"])).steps == [])
    }

    @Test func asOneChange() throws {
        let files = [try file("a", "1", .asset), try file("b", "1")]
        let new = Manifest([files[0].path: "1", files[1].path: "1"])
        let shipment = Shipment(files, over: Manifest([try path("c"): "1"]), asOneChange: true, longestStep: 1)
        #expect(shipment.steps == [.send([files[0]]), .send([files[1]]), .remove([try path("c")]), .manifest(new)])
    }

    /// After a long step it is written down that it is done.
    @Test func longSteps() throws {
        let files = [try file("a", "1"), try file("b", "1"), try file("c", "1")]
        let known = [["", "", ""], ["1", "1", ""]].map { hashes in
            Manifest(Dictionary(uniqueKeysWithValues: zip(files.map(\.path), hashes)))
        }
        let shipment = Shipment(files, over: nil, longestStep: 2)
        #expect(
            shipment.steps.dropLast() == [
                .manifest(known[0]), .send([files[0], files[1]]), .manifest(known[1]), .send([files[2]]),
            ])
    }

    /// A file where a folder goes, and the other way round, makes room first.
    @Test func filesAndFoldersChangePlaces() throws {
        let files = [try file("a/x", "1"), try file("b", "1")]
        let old = Manifest([try path("a"): "1", try path("b/x"): "1", try path("c"): "1"])
        let steps = Shipment(files, over: old).steps
        #expect(steps[1] == .remove([try path("a"), try path("b/x")]))
        #expect(steps[3] == .remove([try path("c")]))
    }

    @Test func theFoldersAround() throws {
        let paths = try ["a/b/x", "a/y", "z"].map(path)
        #expect(paths.foldersAround == [[try path("a/b")], [try path("a")]])
    }

    /// Random sites one after the other, each publish interrupted at random and begun again with the same site or another.
    @Test(arguments: 0..<200) func interrupted(seed: UInt64) throws {
        var random = Randomness(state: seed)
        var place = Place()
        for _ in 0..<6 {
            let site = try Site(&random)
            let shipment = Shipment(
                site.files, over: place.manifest, longestStep: Int.random(in: 1...4, using: &random))
            let stop = Bool.random(using: &random) ? Int.random(in: 0...shipment.steps.count, using: &random) : .max
            for (number, step) in shipment.steps.enumerated() where number <= stop {
                place.take(step, whole: number < stop, &random)
                try place.check()
            }
            guard stop >= shipment.steps.count else { continue }
            #expect(place.files == site.contents)
            #expect(Shipment(site.files, over: place.manifest).steps.isEmpty)
        }
    }
}

/// Ten pages, each with the style of its version.
private struct Site {
    var files: [SiteFile] = []
    var contents: [OutputPath: String] = [:]

    init(_ random: inout Randomness) throws {
        var styles: Set<String> = []
        for number in 0..<10 where Int.random(in: 0..<4, using: &random) > 0 {
            let style = "style.\(Int.random(in: 0..<3, using: &random))"
            styles.insert(style)
            try add("\(number)/index.html", style, .page)
        }
        for style in styles { try add(style, "", .asset) }
        files.sort { $0.path < $1.path }
    }

    private mutating func add(_ name: String, _ content: String, _ rank: Plan.Rank) throws {
        let path = try path(name)
        contents[path] = content
        files.append(SiteFile(path: path, size: 0, hash: "hash of \(content)", rank: rank))
    }
}

private struct Place {
    var manifest: Manifest?
    var files: [OutputPath: String] = [:]

    /// A step that is not whole does some of what it should, in any order.
    mutating func take(_ step: Shipment.Step, whole: Bool, _ random: inout Randomness) {
        switch step {
        case .manifest(let manifest): if whole { self.manifest = manifest }
        case .send(let sent):
            for file in sent where whole || Bool.random(using: &random) {
                files[file.path] = String(file.hash.dropFirst("hash of ".count))
            }
        case .remove(let paths): for path in paths where whole || Bool.random(using: &random) { files[path] = nil }
        }
    }

    func check() throws {
        for (path, style) in files where !style.isEmpty {
            #expect(files[try sitegenTests.path(style)] != nil, "\(path) lacks \(style)")
        }
        for (path, content) in files {
            let hash = try #require(manifest?.files[path], "\(path) is in no manifest")
            #expect(hash == Manifest.underWay || hash == "hash of \(content)")
        }
    }
}
