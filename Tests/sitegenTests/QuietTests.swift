import Testing

/// What a quiet command says of findings that are no fault any more.
@Suite struct QuietTests {
    @Test(arguments: ["check", "build"]) func whatIsWaivedIsNotWrong(_ command: String) throws {
        let tool = try Tool()
        defer { tool.remove() }
        try tool.write("content/site.yaml", "title: A\ndescription: B\n")
        try tool.write("content/index.md", "---\ntitle: Home\n---\nText.\n")
        try tool.write(
            "content/c/catalogue.yaml", "title: C\nsections:\n  - {id: a, title: A, required: true}\n")
        let waiver = "waive: [{rule: SG020, because: later}]"
        try tool.write("content/c/E1.md", "---\nname: One\n\(waiver)\n---\nText.\n")
        // The second time nothing has changed, and what the first has said is said again.
        for _ in 0..<2 {
            let quiet = try tool.run(command, "--quiet")
            #expect((quiet.status, quiet.output, quiet.errors) == (0, "", ""))
        }
        let loud = try tool.run(command)
        #expect(loud.errors.contains("waived[SG020]") && loud.errors.hasSuffix("1 waived\n"))
        // Beside what is wrong it stands.
        try tool.write("content/c/E2.md", "---\nname: Two\nrelated: [E1]\n---\n## A\n\nText.\n")
        #expect(try tool.run(command, "--quiet").errors.contains("waived[SG020]"))
    }
}
