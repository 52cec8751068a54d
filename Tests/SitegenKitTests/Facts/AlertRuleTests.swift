import Foundation
import TestSupport
import Testing

/// The Prometheus rules that the guide offers are accepted by Prometheus, and do what the guide says.
@Suite struct AlertRuleTests {
    private static let folder = Repository.root.appending(path: "content/guide")

    private func promtool(_ arguments: String...) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["promtool"] + arguments
        process.currentDirectoryURL = Self.folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    @Test func theRulesAreSound() throws {
        let (status, output) = try promtool("check", "rules", "status-code-alerts.yaml")
        #expect(status == 0, "\(output)")
        #expect(output.contains("SUCCESS: 8 rules found"), "\(output)")
    }

    @Test func theRulesNoticeWhatTheyShould() throws {
        let (status, output) = try promtool("test", "rules", "status-code-alerts.test.yaml")
        #expect(status == 0, "\(output)")
    }

    /// Server errors above 0.1 %, client errors at ten times the baseline, and the growth of 429 and 499.
    @Test func everyAlertOfTheGuideIsThereAndTested() {
        let rules = Repository.text("content/guide/status-code-alerts.yaml")
        let tests = Repository.text("content/guide/status-code-alerts.test.yaml")
        let page = Repository.text("content/guide/monitoring.md")
        let alerts = rules.matches(of: /- alert: ([A-Za-z]+)/).map { String($0.1) }
        #expect(
            alerts == ["ServerErrors", "ClientErrorsAboveBaseline", "ThrottledRequestsGrow", "AbandonedRequestsGrow"])
        for alert in alerts {
            #expect(tests.contains("alertname: \(alert)\n"), "no test lets \(alert) fire")
            #expect(page.contains("| \(alert) |"), "the page does not explain \(alert)")
        }
        #expect(rules.contains("> 0.001 ") && rules.contains("> 10 * avg_over_time("))
        #expect(rules.contains("code=\"429\"") && rules.contains("code=\"499\""))
    }

    @Test func thePageShowsTheFile() async throws {
        #expect(Repository.text("content/guide/monitoring.md").contains("```yaml include=\"status-code-alerts.yaml\""))
        let html = try #require(try await Repository.flagship().text("guide/monitoring/index.html"))
        #expect(html.contains("ClientErrorsAboveBaseline"))
    }
}
