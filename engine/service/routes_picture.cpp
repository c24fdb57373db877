#include "engine/service/picture_work.h"
#include "engine/service/routes.h"
#include "engine/service/timed_stream.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace inspyre {

namespace {

using Clock = Life::Clock;

double msBetween(Clock::time_point begin, Clock::time_point end)
{
    return std::chrono::duration<double, std::milli>(end - begin).count();
}

/// A request's picture and parameters.
struct Upload
{
    std::vector<std::byte> picture = {};
    Parameters parameters = {};
};

/// Takes a body piece by piece and stops where it is too much.
class Receiver
{
public:
    explicit Receiver(std::uint64_t most)
        : m_most(most)
    {}

    std::optional<Problem> receive(
        const httplib::Request &request, const httplib::ContentReader &body, Upload &upload)
    {
        const bool whole =
            request.is_multipart_form_data() ? takeParts(body, upload) : takeAll(body, upload);
        TimedStream::current().notes.bytesIn = m_taken;
        if (m_taken > m_most) {
            return Problem{
                413,
                "too_large",
                "more than the " + std::to_string(m_most) + " bytes that are taken"};
        }
        if (TimedStream::current().timedOut()) {
            return Problem{408, "body_timeout", "the body took too long"};
        }
        if (!whole) {
            return Problem{400, "bad_request", "the body is not whole"};
        }
        if (m_pictures != 1 || upload.picture.empty()) {
            return Problem{
                400,
                "bad_request",
                m_pictures > 1 ? "one picture at a time is taken" : "there is no picture in it"};
        }
        return {};
    }

private:
    bool takeAll(const httplib::ContentReader &body, Upload &upload)
    {
        m_pictures = 1;
        return body(
            [&](const char *data, std::size_t size) { return add(upload.picture, data, size); });
    }

    bool takeParts(const httplib::ContentReader &body, Upload &upload)
    {
        std::string name;
        std::string value;
        bool picture = false;
        const auto end = [&] {
            if (!name.empty() && !picture) {
                upload.parameters.emplace(name, value);
            }
            value.clear();
        };
        const bool whole = body(
            [&](const httplib::MultipartFormData &part) {
                end();
                name = part.name;
                picture = name == "file" || name == "image";
                m_pictures += picture ? 1 : 0;
                return ++m_parts <= kMostParts;
            },
            [&](const char *data, std::size_t size) {
                if (picture) {
                    return m_pictures > 1 ? add(value, data, size)
                                          : add(upload.picture, data, size);
                }
                return add(value, data, size) && value.size() <= kMostValue;
            });
        end();
        return whole;
    }

    template<typename Container>
    bool add(Container &to, const char *data, std::size_t size)
    {
        m_taken += size;
        if (m_taken > m_most) {
            return false;
        }
        using Value = typename Container::value_type;
        const auto *begin = reinterpret_cast<const Value *>(data);
        to.insert(to.end(), begin, begin + size);
        return true;
    }

    static constexpr int kMostParts = 32;
    static constexpr std::size_t kMostValue = 4096;
    const std::uint64_t m_most;
    std::uint64_t m_taken = 0;
    int m_pictures = 0;
    int m_parts = 0;
};

/// One picture from its upload to its reply.
class PictureRun
{
public:
    PictureRun(Hall &hall, const httplib::Request &request, httplib::Response &response)
        : m_hall(hall)
        , m_request(request)
        , m_response(response)
        , m_stream(TimedStream::current())
        , m_begin(Clock::now())
        , m_until(m_begin + hall.options.limits.deadline)
    {}

    void run(Upload upload)
    {
        std::optional<Problem> problem;
        m_hall.workers.run([&] { problem = work(upload); });
        if (problem) {
            refuse(m_hall, m_response, *problem);
        }
    }

private:
    std::optional<Problem> work(Upload &upload)
    {
        for (const auto &[name, value] : m_request.params) {
            upload.parameters.emplace(name, value);
        }
        const auto order = parseOrder(upload.parameters, m_request.get_header_value("Accept"));
        if (!order) {
            return problemOf(order.error());
        }
        if (auto problem = readDeadline()) {
            return problem;
        }
        const auto &limits = m_hall.options.limits;
        if (const auto fits = checkPicture(upload.picture, limits.pixels); !fits) {
            return problemOf(fits.error());
        }
        if (auto problem = waitForEngine(*order)) {
            return problem;
        }
        return removeFrom(upload, *order);
    }

    std::optional<Problem> readDeadline()
    {
        const auto text = m_request.get_header_value("X-Deadline-Ms");
        if (text.empty()) {
            return {};
        }
        std::int64_t ms = 0;
        const auto *end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, ms);
        if (read.ec != std::errc{} || read.ptr != end || ms < 1) {
            return Problem{400, "bad_parameter", "X-Deadline-Ms: it is a number of milliseconds"};
        }
        const auto most = std::int64_t(m_hall.options.limits.deadline.count());
        m_until = m_begin + std::chrono::milliseconds(std::min(ms, most));
        return {};
    }

    std::optional<Problem> waitForEngine(const PictureOrder &order)
    {
        auto life = m_hall.life.view();
        if (!life.usable && life.state != LifeState::Failed) {
            if (m_hall.options.rejectWhileLoading) {
                return Problem{503, "loading", "the model is being loaded"};
            }
            m_cold = true;
            life = m_hall.life.waitFor(m_until, [](const LifeView &now) {
                return now.usable || now.state == LifeState::Failed;
            });
        }
        if (life.state == LifeState::Failed) {
            return Problem{500, "load_failed", "the model could not be loaded"};
        }
        if (!life.usable) {
            return life.state == LifeState::Draining
                       ? Problem{503, "draining", "this service is about to end"}
                       : Problem{504, "deadline", "the model was not loaded in time"};
        }
        m_engine = m_hall.life.engine();
        m_times.start = m_cold ? msBetween(m_begin, Clock::now()) : 0.0;
        const auto &loaded = m_engine->model.name;
        if (!order.model.empty() && order.model != loaded) {
            return Problem{400, "bad_parameter", "model: another one is loaded: " + loaded};
        }
        return {};
    }

    std::optional<Problem> removeFrom(const Upload &upload, const PictureOrder &order)
    {
        const JobControl job([this] { return isLate() || isGone(); });
        const auto decoding = Clock::now();
        const auto picture = decodePicture(upload.picture, order, job);
        if (!picture) {
            return problemWith(picture.error());
        }
        const auto queueing = Clock::now();
        m_times.decode = msBetween(decoding, queueing);
        auto turn = m_hall.turns.take(
            m_until, [this] { return isGone() || Clock::now() > m_hall.beginBy(); });
        m_times.queue = msBetween(queueing, Clock::now());
        if (!turn) {
            return isLate() || isGone() ? problemWith(cancelledError())
                                        : Problem{503, "draining", "this service is about to end"};
        }
        auto made = replyFor(*m_engine, *picture, order, *std::move(turn), m_times, job);
        if (!made) {
            return problemWith(made.error());
        }
        send(*made, order);
        return {};
    }

    void send(const PictureReply &made, const PictureOrder &order)
    {
        const auto begin = Clock::now();
        m_response.status = 200;
        std::string body;
        if (order.form == ReplyForm::Json) {
            body = replyJson(made, m_times);
        } else {
            body.assign(reinterpret_cast<const char *>(made.data.data()), made.data.size());
        }
        m_response.set_content(
            body, order.form == ReplyForm::Json ? "application/json" : made.mime);
        m_times.encode += msBetween(begin, Clock::now());
        for (const auto &[name, value] : replyHeaders(made, m_times)) {
            m_response.set_header(name, value);
        }
        m_hall.metrics.picture(m_times, m_cold);
        auto &notes = m_stream.notes;
        notes.picture = true;
        notes.times = m_times;
        notes.size = made.size;
        notes.cold = m_cold;
    }

    /// What a stopped work means, and what any other error does.
    Problem problemWith(const Error &error)
    {
        if (error.code != ErrorCode::Cancelled) {
            return problemOf(error);
        }
        if (isLate()) {
            return {504, "deadline", "it was not done in time"};
        }
        m_stream.notes.gone = true;
        return {503, "client_gone", "nobody waits for it"};
    }

    [[nodiscard]] bool isLate() const { return Clock::now() >= m_until; }

    [[nodiscard]] bool isGone() const { return m_stream.peerGone(); }

    Hall &m_hall;
    const httplib::Request &m_request;
    httplib::Response &m_response;
    TimedStream &m_stream;
    const Clock::time_point m_begin;
    Clock::time_point m_until;
    std::shared_ptr<Engine> m_engine;
    StageTimes m_times;
    bool m_cold = false;
};

void removeBackground(
    Hall &hall,
    const httplib::Request &request,
    httplib::Response &response,
    const httplib::ContentReader &body)
{
    if (auto problem = lengthProblem(hall, request)) {
        refuseUnread(hall, response, *problem);
        return;
    }
    const auto place = hall.turns.enter();
    if (!place) {
        refuseUnread(hall, response, {429, "queue_full", "too many pictures are waiting"});
        return;
    }
    Upload upload;
    if (auto problem = Receiver(hall.options.limits.bodyBytes).receive(request, body, upload)) {
        refuseUnread(hall, response, *problem);
        return;
    }
    PictureRun(hall, request, response).run(std::move(upload));
}

} // namespace

void addPictureRoute(httplib::Server &server, Hall &hall)
{
    const auto remove = [&hall](
                            const httplib::Request &request,
                            httplib::Response &response,
                            const httplib::ContentReader &body) {
        removeBackground(hall, request, response, body);
    };
    server.Post("/v1/remove-background", remove);
    if (!hall.options.pictureRoute.empty()) {
        server.Post(hall.options.pictureRoute, remove);
    }
}

} // namespace inspyre
