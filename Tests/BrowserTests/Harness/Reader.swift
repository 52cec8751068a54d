/// How a page is read: the size of the window and what the reader has asked of the browser.
struct Reader: Sendable {
    enum Scheme: String, Sendable {
        case light, dark
    }

    var width = 1280
    var height = 800
    var scheme = Scheme.light
    var wantsLessMotion = false
    var prints = false
    var runsScripts = true

    func apply(to page: Page) async throws {
        try await page.tell(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .number(Double(width)), "height": .number(Double(height)), "deviceScaleFactor": 1,
                "mobile": false,
            ])
        try await page.tell(
            "Emulation.setEmulatedMedia",
            [
                "media": prints ? "print" : "",
                "features": [
                    ["name": "prefers-color-scheme", "value": .string(scheme.rawValue)],
                    ["name": "prefers-reduced-motion", "value": wantsLessMotion ? "reduce" : "no-preference"],
                ],
            ])
        try await page.tell("Emulation.setScriptExecutionDisabled", ["value": .bool(!runsScripts)])
    }
}
