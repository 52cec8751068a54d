import SitegenKit
import Testing

/// What an entry says of its life is true, and leads people to a code that is in use.
@Suite struct LifeCycleTests {
    private func site(_ entries: [String: String]) -> TestSite {
        var files = ["content/codes/catalogue.yaml": "title: Codes\n"]
        for (code, front) in entries { files["content/codes/\(code).md"] = page(front) }
        return TestSite(files)
    }

    @Test func aCodeThatIsGoneSaysWhatToDo() async {
        await site(["E1": "status: deprecated"]).expect(
            """
            error[SG061]: E1 is deprecated, but names neither a replacement nor a reason
             --> content/codes/E1.md:2:9
              |
            2 | status: deprecated
              |         ^^^^^^^^^^
              = help: add `replaced_by: CODE`, or `reason: ...`

            1 error

            """)
    }

    @Test func aReplacementThatIsGone() async {
        await site([
            "E1": "status: deprecated\nreplaced_by: E2", "E2": "status: removed\nremoved: 2\nreplaced_by: E3",
            "E3": "status: deprecated\nreplaced_by: E4", "E4": "name: Quota",
        ]).expect(
            """
            warning[SG063]: E1 is replaced by E2, which is removed itself
             --> content/codes/E1.md:3:14
              |
            3 | replaced_by: E2
              |              ^^
              = note: E2 is in content/codes/E2.md:1
              = help: write `replaced_by: E4`

            warning[SG063]: E2 is replaced by E3, which is deprecated itself
             --> content/codes/E2.md:4:14
              |
            4 | replaced_by: E3
              |              ^^
              = note: E3 is in content/codes/E3.md:1
              = help: write `replaced_by: E4`

            2 warnings

            """)
    }

    @Test(arguments: [["E1": "E2", "E2": "E1"], ["E1": "E2"]])
    func replacementsThatLeadNowhere(replacements: [String: String]) async {
        let entries = ["E1", "E2"].map { code in
            (code, "status: deprecated\n" + (replacements[code].map { "replaced_by: \($0)" } ?? "reason: No need."))
        }
        let helps = await site(Dictionary(uniqueKeysWithValues: entries)).build().diagnostics.map(\.help)
        let help = "name a code that is in use, or give the `reason` why there is none"
        #expect(helps == replacements.map { _ in help })
    }

    @Test func anEntryThatNamesItself() async {
        await site([
            "E1": "status: deprecated\nreplaced_by: E1", "E2": "related: [E3, E2]", "E3": "related: [E2]",
        ]).expect(
            """
            error[SG014]: `replaced_by` of E1 names E1 itself
             --> content/codes/E1.md:3:14
              |
            3 | replaced_by: E1
              |              ^^
              = help: name the code that takes its place, or give the `reason` why there is none

            error[SG014]: `related` of E2 names E2 itself
             --> content/codes/E2.md:2:15
              |
            2 | related: [E3, E2]
              |               ^^
              = help: leave it out

            2 errors

            """)
    }

    @Test func whatDoesNotFitTheStatus() async {
        await site([
            "E1": "reason: Disks grew.", "E2": "status: deprecated\nreason: Disks grew.\nremoved: 3",
        ]).expect(
            """
            warning[SG064]: E1 is active, but has `reason`
             --> content/codes/E1.md:2:9
              |
            2 | reason: Disks grew.
              |         ^^^^^^^^^^^
              = note: `reason` goes with the status `deprecated`, `removed`, `reserved`, `unofficial` or `temporary`
              = help: mend `status`, or leave `reason` out

            warning[SG064]: E2 is deprecated, but has `removed`
             --> content/codes/E2.md:4:10
              |
            4 | removed: 3
              |          ^
              = note: `removed` goes with the status `removed`
              = help: mend `status`, or leave `removed` out

            2 warnings

            """)
    }

    @Test(arguments: [
        "status: removed\nremoved: 3\nreason: Disks grew.", "status: reserved\nreason: For later.",
        "status: temporary\nexpires: 2027-01-01", "status: unofficial\nreason: Nobody registered it.",
        "reason: Disks grew.\nwaive: [{rule: SG064, field: reason, because: the reason to have it}]",
    ])
    func whatFits(front: String) async {
        #expect(await site(["E1": front]).build().diagnostics.filter { $0.severity != .waived }.map(\.message) == [])
    }

    /// A status that cannot be read is one finding.
    @Test func anUnreadStatus() async {
        #expect(await site(["E1": "status: depricated\nreason: Disks grew."]).rules() == ["SG014"])
    }

    /// A registry has no keys that could be left out.
    @Test func inATableACellIsEmptied() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": """
            title: Codes
            fields: {expires: {registry: until}, related: {registry: see}}
            registry: {file: registry.csv, key: code}
            entries: {file: codes.csv}
            """,
            "content/codes/registry.csv": "code,until,see\nE1,2027-01-01,\nE2,,\nE3,,\n",
            "content/codes/E1.md": page("name: Full"),
            "content/codes/codes.csv": "code,status,related\nE2,deprecated,E3\nE3,,\n",
        ])
        await site.expect(
            """
            error[SG061]: E2 is deprecated, but names neither a replacement nor a reason
             --> content/codes/codes.csv:2:4
              |
            2 | E2,deprecated,E3
              |    ^^^^^^^^^^
              = help: fill in the column `replaced_by` or `reason`

            warning[SG060]: E2 names E3 as related, but E3 does not name E2
             --> content/codes/codes.csv:2:15
              |
            2 | E2,deprecated,E3
              |               ^^
              = note: E3 is in content/codes/codes.csv:3
              = help: write `E2` in its column `related`

            warning[SG064]: E1 is active, but has `expires`
             --> content/codes/registry.csv:2:4
              |
            2 | E1,2027-01-01,
              |    ^^^^^^^^^^
              = note: `expires` goes with the status `temporary`
              = help: mend `status`, or empty this cell

            1 error, 2 warnings

            """)
    }
}
