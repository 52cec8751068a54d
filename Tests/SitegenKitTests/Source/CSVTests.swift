import SitegenKit
import Testing

@Suite struct CSVTests {
    private func parse(_ text: String) -> (rows: [[String]], findings: [String]) {
        let (table, findings) = CSV.parse(Array(text.utf8), file: "a.csv")
        return (([table.header] + table.rows).map { $0.map(\.text) }, findings.map(\.message))
    }

    @Test func cells() {
        #expect(parse("a,b\n1,2\n").rows == [["a", "b"], ["1", "2"]])
        #expect(parse("a,b\r\n1,\r\n").rows == [["a", "b"], ["1", ""]])
        #expect(
            parse("\u{FEFF}a,b\n\"x, \"\"y\"\"\",\"two\nlines\"").rows == [["a", "b"], ["x, \"y\"", "two\nlines"]])
        #expect(parse("code\n01000\n").rows == [["code"], ["01000"]])
    }

    @Test func placesAreTheBytesOfTheCell() {
        let bytes = Array("code,name\n404,\"Not, Found\"\n".utf8)
        let cell = CSV.parse(bytes, file: "a.csv").0.rows[0][1]
        #expect(String(decoding: bytes[cell.range], as: UTF8.self) == "\"Not, Found\"")
    }

    @Test func whatIsWrong() {
        #expect(parse("").findings == ["a.csv is empty"])
        #expect(parse("a,b\n1,2,3\n").findings == ["This row has 3 cells, the header has 2"])
        #expect(parse("a,b\n1\n").findings == ["This row has 1 cell, the header has 2"])
        #expect(parse("a,a\n").findings == ["The column `a` appears twice"])
        #expect(parse("a\n\"x").findings == ["This quote is never closed"])
        #expect(parse("a\n\"").findings == ["This quote is never closed"])
        #expect(parse("a\n\"x\"y\n").findings == ["There is text after a closing quote"])
    }

    @Test func columnsThatAreSeparatedOtherwise() {
        #expect(parse("a;b\n1;2,3\n").findings == ["The values of a.csv are separated by semicolons"])
        #expect(parse("a\tb\n1\t2\n").findings == ["The values of a.csv are separated by tabs"])
        #expect(parse("\"a;b\"\n1\n").findings == [])
    }
}
