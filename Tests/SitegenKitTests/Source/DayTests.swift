import Testing

@testable import SitegenKit

@Suite struct DayTests {
    /// A day is written as it is read, with a zero before what is short.
    @Test(arguments: ["2026-11-24", "2024-02-29", "0001-01-01", "0987-10-09", "9999-12-31"])
    func daysAreWrittenAsTheyAreRead(text: String) {
        #expect(Day(text)?.description == text)
    }
}
