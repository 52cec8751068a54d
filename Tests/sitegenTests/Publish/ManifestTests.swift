import Testing

@testable import sitegen

struct ManifestTests {
    @Test func isWrittenAndRead() throws {
        let manifest = Manifest([try path("b/\"x\".html"): "12", try path("a"): Manifest.underWay])
        #expect(
            String(decoding: manifest.encoded, as: UTF8.self) == """
                {
                  "version": 1,
                  "files": {
                    "a": "",
                    "b/\\"x\\".html": "12"
                  }
                }

                """)
        #expect(Manifest(manifest.encoded) == manifest)
        #expect(Manifest(Manifest([:]).encoded) == Manifest([:]))
    }

    /// Whoever can write to the place can write the manifest: it never leads to anything but the site's files.
    @Test(arguments: [
        "", "{", "[]", #"{"version": 2, "files": {}}"#, #"{"version": 1}"#, #"{"version": 1, "files": {"a": 1}}"#,
        #"{"version": 1, "files": {"../a": ""}}"#, #"{"version": 1, "files": {"/etc/passwd": ""}}"#,
        #"{"version": 1, "files": {"a//b": ""}}"#, #"{"version": 1, "files": {"": ""}}"#,
        #"{"version": 1, "files": {".sitegen-manifest.json": ""}}"#,
    ])
    func whatIsNone(text: String) {
        #expect(Manifest(Array(text.utf8)) == nil)
    }

    @Test func aCutOffManifestIsNone() throws {
        let bytes = Manifest([try path("a"): "12"]).encoded
        // Without the line break at the end it is whole.
        for length in 0..<bytes.count - 1 {
            #expect(Manifest(Array(bytes.prefix(length))) == nil, "of \(length) bytes")
        }
    }
}

func path(_ text: String) throws -> OutputPath { try #require(OutputPath(text)) }
