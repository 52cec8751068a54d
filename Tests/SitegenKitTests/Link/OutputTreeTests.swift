import TestSupport
import Testing

@testable import SitegenKit

struct OutputTreeTests {
    private static let names = ["a", "A", "b", "ab", "index.html", "é", "e\u{301}", "É", "İ", "a.html", "\u{338}b"]

    /// Compared with what two tables of whole paths say: who has a file, and who was the last to make a folder.
    @Test func whoOwnsAnOutput() {
        var random = Randomness(state: 20_261_126)
        var found = 0
        for _ in 0..<2000 {
            var tree = OutputTree(capacity: 4)
            var files: [String: Int] = [:]
            var folders: [String: Int] = [:]
            func owner(of url: String) -> Int? {
                var path = Address.output(url).lowercased()
                if let owner = files[path] ?? folders[path] { return owner }
                while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
                    path = String(path[..<slash])
                    if let owner = files[path] { return owner }
                }
                return nil
            }
            for number in 0..<Int.random(in: 1...30, using: &random) {
                let parts = (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in
                    Self.names.randomElement(using: &random)
                }
                let url = parts.joined(separator: "/") + (parts.isEmpty || Bool.random(using: &random) ? "" : "/")
                let expected = owner(of: url)
                #expect(tree.claim(url, number) == expected, "\(url) \(files) \(folders)")
                guard expected == nil else {
                    found += 1
                    continue
                }
                var path = Address.output(url).lowercased()
                files[path] = number
                while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
                    path = String(path[..<slash])
                    if folders.updateValue(number, forKey: path) != nil { break }
                }
            }
        }
        #expect(found > 1000)
    }
}
