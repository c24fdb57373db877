#include "engine/local/device_choice.h"

#include <QTest>

#include <map>

using namespace inspyre;

namespace {

constexpr std::uint64_t kGiB = std::uint64_t(1) << 30;

Device gpu(int number, const char *name, std::uint64_t memory, const char *problem = "")
{
    return {"cuda:" + std::to_string(number), name, memory, problem};
}

Devices machine(std::vector<Device> gpus, const char *noGpu = "")
{
    Devices devices{{{.id = "cpu", .name = "Test CPU"}}, noGpu};
    devices.list.insert(devices.list.end(), gpus.begin(), gpus.end());
    return devices;
}

/// Only answers what each precision is like.
class PrecisionBackend final : public Backend
{
public:
    explicit PrecisionBackend(std::vector<Precision> supported)
        : m_supported(std::move(supported))
    {}

    [[nodiscard]] std::string version() const override { return {}; }

    [[nodiscard]] Result<Devices> devices(const JobControl &) override { return Devices{}; }

    [[nodiscard]] Status supports(const std::string &, Precision precision) override
    {
        if (std::find(m_supported.begin(), m_supported.end(), precision) != m_supported.end()) {
            return Success{};
        }
        return Error{ErrorCode::InvalidArgument, "not in this hardware", {}};
    }

    [[nodiscard]] Result<std::shared_ptr<Network>> loadNetwork(
        const std::shared_ptr<const Checkpoint> &,
        const Architecture &,
        const NetworkOptions &,
        const std::shared_ptr<Timeline> &,
        const JobControl &) override
    {
        return Error{};
    }

private:
    std::vector<Precision> m_supported;
};

} // namespace

Q_DECLARE_METATYPE(inspyre::Devices)

class DeviceChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAndSaysWhy_data();
    void choosesAndSaysWhy();
    void failsWithTheReason_data();
    void failsWithTheReason();
    void knowsWhatIsADevice_data();
    void knowsWhatIsADevice();
    void precisionIsTheFastestInHardware_data();
    void precisionIsTheFastestInHardware();
    void anAskedForPrecisionIsTakenOrRefused();
};

void DeviceChoiceTest::choosesAndSaysWhy_data()
{
    QTest::addColumn<Devices>("devices");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("reason");
    const auto none = machine({}, "libcuda.so.1 was not found");
    const auto one = machine({gpu(0, "NVIDIA L4", 24 * kGiB)});
    const auto old = machine({gpu(0, "Old GPU", kGiB, "its driver is too old")});
    const auto two = machine({gpu(0, "Small", 8 * kGiB), gpu(1, "Large", 24 * kGiB)});
    const auto mixed = machine({gpu(0, "Old", 80 * kGiB, "too old"), gpu(1, "New", 8 * kGiB)});
    const auto row = [](const char *name,
                        const Devices &devices,
                        const char *asked,
                        const char *id,
                        const char *reason) {
        QTest::newRow(name) << devices << QByteArray(asked) << QByteArray(id) << QByteArray(reason);
    };
    row("no driver", none, "auto", "cpu", "CPU, because libcuda.so.1 was not found");
    row("one GPU", one, "auto", "cuda:0", "CUDA: NVIDIA L4, because it is the fastest device");
    row("as asked", one, "cpu", "cpu", "CPU, as asked");
    row("any GPU asked", one, "cuda", "cuda:0", "CUDA: NVIDIA L4, as asked");
    row("that GPU asked", two, "cuda:0", "cuda:0", "CUDA: Small, as asked");
    row("unusable",
        old,
        "auto",
        "cpu",
        "CPU, because Old GPU cannot be used: its driver is too old");
    row("two", two, "auto", "cuda:1", "CUDA: Large, because it is the GPU with the most memory");
    row("one of two", mixed, "auto", "cuda:1", "CUDA: New, because it is the fastest device");
}

void DeviceChoiceTest::choosesAndSaysWhy()
{
    QFETCH(Devices, devices);
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, reason);
    EngineOptions options;
    options.device = asked.toStdString();

    const auto choice = chooseDevice(devices, options);

    QVERIFY2(choice, choice ? "" : choice.error().message.c_str());
    QCOMPARE(choice->id, id.toStdString());
    QCOMPARE(choice->reason, reason.toStdString());
}

void DeviceChoiceTest::failsWithTheReason_data()
{
    QTest::addColumn<Devices>("devices");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("requireGpu");
    QTest::addColumn<QString>("words");
    const auto none = machine({}, "libcuda.so.1 was not found");
    const auto old = machine({gpu(0, "Old GPU", kGiB, "its driver is too old")});
    QTest::newRow("required") << none << QByteArray("auto") << true << "libcuda.so.1 was not found";
    QTest::newRow("asked") << none << QByteArray("cuda") << false << "libcuda.so.1 was not found";
    QTest::newRow("no second") << old << QByteArray("cuda:1") << false << "no such device";
    QTest::newRow("unusable") << old << QByteArray("cuda:0") << false << "its driver is too old";
    QTest::newRow("required, unusable")
        << old << QByteArray("auto") << true << "its driver is too old";
}

void DeviceChoiceTest::failsWithTheReason()
{
    QFETCH(Devices, devices);
    QFETCH(QByteArray, asked);
    QFETCH(bool, requireGpu);
    QFETCH(QString, words);
    EngineOptions options;
    options.device = asked.toStdString();
    options.requireGpu = requireGpu;

    const auto choice = chooseDevice(devices, options);

    QVERIFY(!choice);
    QCOMPARE(choice.error().code, ErrorCode::NoDevice);
    QVERIFY2(
        QString::fromStdString(choice.error().message).contains(words),
        choice.error().message.c_str());
}

void DeviceChoiceTest::knowsWhatIsADevice_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<bool>("requireGpu");
    QTest::addColumn<bool>("right");
    for (const char *name : {"auto", "cpu", "cuda", "cuda:0", "cuda:12"}) {
        QTest::newRow(name) << QByteArray(name) << false << true;
    }
    for (const char *name : {"", "gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:0x", "CPU", "cuda0"}) {
        QTest::newRow(name) << QByteArray(name) << false << false;
    }
    QTest::newRow("auto, required") << QByteArray("auto") << true << true;
    QTest::newRow("cpu, required") << QByteArray("cpu") << true << false;
}

void DeviceChoiceTest::knowsWhatIsADevice()
{
    QFETCH(QByteArray, device);
    QFETCH(bool, requireGpu);
    QFETCH(bool, right);
    EngineOptions options;
    options.device = device.toStdString();
    options.requireGpu = requireGpu;

    const auto checked = checkDeviceOptions(options);

    QCOMPARE(checked.has_value(), right);
    QVERIFY(right || checked.error().code == ErrorCode::InvalidArgument);
}

void DeviceChoiceTest::precisionIsTheFastestInHardware_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<int>("supported"); // bit 0 bf16, bit 1 fp16
    QTest::addColumn<QByteArray>("precision");
    QTest::newRow("plain CPU") << QByteArray("cpu") << 0 << QByteArray("fp32");
    QTest::newRow("CPU with bf16") << QByteArray("cpu") << 1 << QByteArray("bf16");
    QTest::newRow("CPU with fp16") << QByteArray("cpu") << 2 << QByteArray("fp32");
    QTest::newRow("GPU with both") << QByteArray("cuda:0") << 3 << QByteArray("bf16");
    QTest::newRow("older GPU") << QByteArray("cuda:0") << 2 << QByteArray("fp16");
    QTest::newRow("oldest GPU") << QByteArray("cuda:0") << 0 << QByteArray("fp32");
}

void DeviceChoiceTest::precisionIsTheFastestInHardware()
{
    QFETCH(QByteArray, device);
    QFETCH(int, supported);
    QFETCH(QByteArray, precision);
    std::vector<Precision> list = {Precision::Fp32};
    if ((supported & 1) != 0) {
        list.push_back(Precision::Bf16);
    }
    if ((supported & 2) != 0) {
        list.push_back(Precision::Fp16);
    }
    PrecisionBackend backend(list);

    const auto chosen = choosePrecision(backend, device.toStdString(), {});

    QVERIFY(chosen);
    QCOMPARE(std::string(precisionName(*chosen)), precision.toStdString());
}

void DeviceChoiceTest::anAskedForPrecisionIsTakenOrRefused()
{
    PrecisionBackend backend({Precision::Fp32, Precision::Bf16});
    EngineOptions options;
    options.precision = Precision::Fp32;
    QCOMPARE(*choosePrecision(backend, "cpu", options), Precision::Fp32);

    options.precision = Precision::Fp16;
    const auto refused = choosePrecision(backend, "cpu", options);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(QString::fromStdString(refused.error().message).contains("not in this hardware"));
}

QTEST_APPLESS_MAIN(DeviceChoiceTest)
#include "device_choice_test.moc"
