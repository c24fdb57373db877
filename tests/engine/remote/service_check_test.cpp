#include <inspyre/service_check.h>

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace inspyre;

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(name));
    }
    return file.readAll();
}

std::vector<ServiceFinding> check(const QByteArray &yaml)
{
    return checkCloudService(yaml.toStdString(), defaultPrices());
}

QByteArray textOf(const std::vector<ServiceFinding> &found)
{
    QByteArray text;
    for (const auto &one : found) {
        text += QByteArray::number(one.line) + ' ' + QByteArray::fromStdString(one.key) + ": " +
                QByteArray::fromStdString(one.message) + '\n';
    }
    return text;
}

int lineWith(const QByteArray &text, const QByteArray &words)
{
    const auto at = text.indexOf(words);
    return at < 0 ? 0 : static_cast<int>(text.left(at).count('\n')) + 1;
}

} // namespace

class ServiceCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourFileIsClean();
    void flawsAreFound_data();
    void flawsAreFound();
    void lessIsFineToo_data();
    void lessIsFineToo();
    void theProposalIsFullOfThem();
    void otherTextIsNoService_data();
    void otherTextIsNoService();
    void pricesAreThoseGiven();
};

void ServiceCheckTest::ourFileIsClean()
{
    const auto found = check(read(INSPYRE_SERVICE_YAML));
    QVERIFY2(found.empty(), textOf(found));
}

void ServiceCheckTest::flawsAreFound_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("words");
    const auto row =
        [](const char *name, const char *from, const char *to, const char *key, const char *words) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(key)
                                << QByteArray(words);
        };
    row("delay",
        "initialDelaySeconds: 0",
        "initialDelaySeconds: 60",
        "startupProbe.initialDelaySeconds",
        "For 60 s");
    row("probe as annotation",
        "run.googleapis.com/execution-environment: gen2",
        "run.googleapis.com/startup-probe: \"60\"",
        "run.googleapis.com/startup-probe",
        "no annotation");
    row("per region",
        "run.googleapis.com/minScale: \"0\"",
        "run.googleapis.com/min-instances-per-region: \"1\"",
        "run.googleapis.com/min-instances-per-region",
        "no instance is kept");
    row("unknown annotation",
        "run.googleapis.com/maxScale: \"3\"",
        "run.googleapis.com/maxscale: \"3\"",
        "run.googleapis.com/maxscale",
        "No document");
    row("wrong metadata",
        "run.googleapis.com/minScale: \"0\"",
        "autoscaling.knative.dev/minScale: \"0\"",
        "autoscaling.knative.dev/minScale",
        "other metadata");
    row("no text",
        "run.googleapis.com/startup-cpu-boost: \"true\"",
        "run.googleapis.com/startup-cpu-boost: true",
        "run.googleapis.com/startup-cpu-boost",
        "is a text");
    row("throttled",
        "run.googleapis.com/cpu-throttling: \"false\"",
        "run.googleapis.com/cpu-throttling: \"true\"",
        "run.googleapis.com/cpu-throttling",
        "demands");
    row("redundant",
        "gpu-zonal-redundancy-disabled: \"true\"",
        "gpu-zonal-redundancy-disabled: \"false\"",
        "run.googleapis.com/gpu-zonal-redundancy-disabled",
        "$1.80 in place of $1.42, 26 % more");
    row("kept",
        "run.googleapis.com/minScale: \"0\"",
        "run.googleapis.com/minScale: \"1\"",
        "minScale",
        "$34.10 a day");
    row("too many",
        "run.googleapis.com/maxScale: \"3\"",
        "run.googleapis.com/maxScale: \"9\"",
        "maxScale",
        "Up to 9 instances");
    row("memory for 4", "cpu: \"8\"", "cpu: \"4\"", "memory", "4 vCPUs go with 2 to 16 GiB");
    row("five vCPUs", "cpu: \"8\"", "cpu: \"5\"", "cpu", "none of 5");
    row("an L4 needs more", "cpu: \"8\"", "cpu: 2000m", "cpu", "at least 4 vCPUs");
    row("little memory", "memory: 32Gi", "memory: 8192Mi", "memory", "at least 16 GiB");
    row("no amount", "memory: 32Gi", "memory: much", "memory", "no amount");
    row("no GPU named",
        "run.googleapis.com/accelerator: nvidia-l4",
        "other: x",
        "nvidia.com/gpu",
        "not which");
    row("no GPU asked for",
        "nvidia.com/gpu: \"1\"",
        "",
        "run.googleapis.com/accelerator",
        "none is asked for");
    row("other GPU", "nvidia-l4", "nvidia-t4", "run.googleapis.com/accelerator", "nvidia-t4");
    row("all at once",
        "containerConcurrency: 5",
        "containerConcurrency: 80",
        "containerConcurrency",
        "Up to 80");
    row("long request",
        "timeoutSeconds: 300",
        "timeoutSeconds: 7200",
        "timeoutSeconds",
        "60 minutes");
    row("short request",
        "timeoutSeconds: 300",
        "timeoutSeconds: 15",
        "timeoutSeconds",
        "After 15 s");
    row("probe waits longer than its period",
        "timeoutSeconds: 1\n",
        "timeoutSeconds: 4\n",
        "startupProbe.timeoutSeconds",
        "refused");
    row("patience",
        "failureThreshold: 120",
        "failureThreshold: 3000",
        "startupProbe.failureThreshold",
        "3000 s");
    row("no patience",
        "failureThreshold: 120",
        "failureThreshold: 3",
        "startupProbe.failureThreshold",
        "After 3 s");
    row("seldom",
        "periodSeconds: 1\n",
        "periodSeconds: 10\n",
        "startupProbe.periodSeconds",
        "Up to 10 s");
    row("reserved path",
        "path: /health",
        "path: /healthz",
        "startupProbe.httpGet.path",
        "end in z");
    row("loopback", "--host=0.0.0.0", "--host=127.0.0.1", "args", "no request reaches it");
    row("long drain", "- --require-gpu", "- --drain=30", "args", "10 s");
    row("deadline", "- --require-gpu", "- --deadline=900", "timeoutSeconds", "before the service");
    row("unknown key", "containerConcurrency: 5", "concurrency: 5", "concurrency", "No document");
    row("twice",
        "timeoutSeconds: 300",
        "timeoutSeconds: 300\n      timeoutSeconds: 299",
        "timeoutSeconds",
        "twice");
    row("other API", "serving.knative.dev/v1", "serving.knative.dev/v2", "apiVersion", "alone");
}

void ServiceCheckTest::flawsAreFound()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, words);
    auto yaml = read(INSPYRE_SERVICE_YAML);
    const auto at = yaml.indexOf(from);
    QVERIFY(at >= 0);
    yaml.replace(at, from.size(), to);
    const auto found = check(yaml);
    const auto one = std::ranges::find_if(found, [&](const ServiceFinding &finding) {
        return finding.key == key.toStdString() &&
               QByteArray::fromStdString(finding.message).contains(words);
    });
    QVERIFY2(one != found.end(), textOf(found));
    QVERIFY(one->line > 0);
    QVERIFY(!one->wayOut.empty());
    if (!to.isEmpty() && !key.endsWith("args") && key != "memory" && key != "nvidia.com/gpu" &&
        key != "timeoutSeconds") {
        QCOMPARE(one->line, lineWith(yaml, to));
    }
}

void ServiceCheckTest::lessIsFineToo_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("small") << QByteArray("cpu: \"8\" # 4 go with 16Gi\n              memory: 32Gi")
                           << QByteArray("cpu: \"4\"\n              memory: 16Gi");
    QTest::newRow("thousandths") << QByteArray("cpu: \"8\"") << QByteArray("cpu: 8000m");
    QTest::newRow("own annotation")
        << QByteArray("run.googleapis.com/minScale: \"0\"") << QByteArray("example.com/owner: me");
    QTest::newRow("probe on /ready") << QByteArray("path: /health") << QByteArray("path: /ready");
}

void ServiceCheckTest::lessIsFineToo()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    auto yaml = read(INSPYRE_SERVICE_YAML);
    const auto at = yaml.indexOf(from);
    QVERIFY(at >= 0);
    const auto found = check(yaml.replace(at, from.size(), to));
    QVERIFY2(found.empty(), textOf(found));
}

void ServiceCheckTest::theProposalIsFullOfThem()
{
    const auto found = check(read(INSPYRE_TEST_DATA "/service_check/analysis.yaml"));
    for (const auto *key :
         {"run.googleapis.com/cpu-throttling",
          "run.googleapis.com/min-instances-per-region",
          "autoscaling.knative.dev/minScale",
          "minScale",
          "maxScale",
          "containerConcurrency",
          "run.googleapis.com/startup-probe-initial-delay",
          "run.googleapis.com/startup-probe-timeout",
          "run.googleapis.com/gpu-zonal-redundancy-disabled",
          "memory",
          "startupProbe.initialDelaySeconds",
          "startupProbe.periodSeconds",
          "startupProbe.timeoutSeconds",
          "startupProbe.httpGet.path"}) {
        QVERIFY2(
            std::ranges::find(found, key, &ServiceFinding::key) != found.end(),
            QByteArray(key) + "\n" + textOf(found));
    }
    QVERIFY(std::ranges::is_sorted(found, {}, &ServiceFinding::line));
}

void ServiceCheckTest::otherTextIsNoService_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("word");
    QTest::newRow("a list") << QByteArray("- kind: Service");
    QTest::newRow("no YAML") << QByteArray("a: [1,\nb: }");
    QTest::newRow("a job") << QByteArray("kind: Job");
    QTest::newRow("an empty service") << QByteArray("kind: Service");
    QTest::newRow("lists for maps") << QByteArray("kind: Service\nspec: [1]\nmetadata: x");
    QTest::newRow("a container that is none")
        << QByteArray("kind: Service\nspec: {template: {spec: {containers: [x, [y], {args: 7}]}}}");
    QTest::newRow("maps as keys") << QByteArray("kind: Service\n? {a: b}\n: c");
    QTest::newRow("an anchor in itself") << QByteArray("kind: Service\nspec: &a\n  template: *a");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01kind", 8);
}

void ServiceCheckTest::otherTextIsNoService()
{
    QFETCH(QByteArray, text);
    const auto found = check(text);
    QVERIFY(!found.empty());
    QVERIFY(!found.front().message.empty());
}

void ServiceCheckTest::pricesAreThoseGiven()
{
    auto prices = defaultPrices();
    QVERIFY(setPrice(prices, "l4_redundant", 1.0));
    auto yaml = read(INSPYRE_SERVICE_YAML);
    yaml.replace("redundancy-disabled: \"true\"", "redundancy-disabled: \"false\"");
    const auto found = checkCloudService(yaml.toStdString(), prices);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY2(found.front().message.find("$3600") != std::string::npos, textOf(found));
}

QTEST_APPLESS_MAIN(ServiceCheckTest)
#include "service_check_test.moc"
