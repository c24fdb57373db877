#include "ui/text/remote_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>

namespace inspyre::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::RemoteText)
};

} // namespace

QString problemText(CallProblem problem)
{
    switch (problem) {
    case CallProblem::None: return {};
    case CallProblem::Offline:
        return Text::tr("Offline mode is on, so nothing was sent. Turn it off in the preferences "
                        "first.");
    case CallProblem::Cancelled: return Text::tr("Stopped.");
    case CallProblem::BadAddress:
        return Text::tr(
            "This is not the address of a service. It begins with https:// or http://.");
    case CallProblem::TokenOverHttp:
        return Text::tr("A token is not sent without encryption. Use an https address, or no "
                        "token.");
    case CallProblem::TokenCommand:
        return Text::tr("The command for the token failed. Try it in a terminal; you may have to "
                        "log in first.");
    case CallProblem::NoSuchName:
        return Text::tr("There is no server of that name. Check the address and the network.");
    case CallProblem::NoConnection:
        return Text::tr("Nothing answers at that address. Check the address, the port and the "
                        "network.");
    case CallProblem::ProxyFailed:
        return Text::tr("The proxy does not let the call through. Check the proxy's settings.");
    case CallProblem::TlsExpected:
        return Text::tr("The server wants encryption. Write https:// instead of http://.");
    case CallProblem::NoTls:
        return Text::tr("The server does not speak TLS there. Write http:// instead of https://, "
                        "or choose another port.");
    case CallProblem::CertificateExpired:
        return Text::tr("The server's certificate has expired or is not valid yet. Check this "
                        "computer's clock; else the server needs a new one.");
    case CallProblem::CertificateUnknown:
        return Text::tr("The server's certificate is signed by nobody whom this computer trusts. "
                        "It may be another server than you think.");
    case CallProblem::CertificateName:
        return Text::tr("The server's certificate is for another name. Check the address.");
    case CallProblem::TlsFailed:
        return Text::tr("An encrypted connection could not be made. Check the address and the "
                        "port.");
    case CallProblem::Redirected:
        return Text::tr("The server sends callers elsewhere, which is not followed. Use the "
                        "address that it names.");
    case CallProblem::LoginPage:
        return Text::tr("A login page came instead of an answer. The service wants a token.");
    case CallProblem::CaptivePortal:
        return Text::tr("This network answers itself. Open a web browser and log in to the "
                        "network first.");
    case CallProblem::Unauthorized:
        return Text::tr("The service does not know who calls. It wants an identity token whose "
                        "audience is its address.");
    case CallProblem::Forbidden:
        return Text::tr("The caller may not call this service. The account needs the role "
                        "roles/run.invoker, and the token the service's address as audience.");
    case CallProblem::NotFound:
        return Text::tr("There is nothing at that address. Check its path; a platform says the "
                        "same where no service is deployed.");
    case CallProblem::Refused: return Text::tr("The service did not take the request.");
    case CallProblem::TooLarge: return Text::tr("The picture is too large for the service.");
    case CallProblem::Busy:
        return Text::tr("The service has too much to do at the moment. Try again a little later.");
    case CallProblem::Unavailable:
        return Text::tr("The service cannot be reached at the moment. Try again a little later.");
    case CallProblem::Failed: return Text::tr("The service failed. Its log says why.");
    case CallProblem::TimedOut: return Text::tr("It took too long and was given up.");
    case CallProblem::Stalled:
        return Text::tr("Nothing came for too long, so it was given up. Check the network.");
    case CallProblem::CutOff:
        return Text::tr("The connection ended in the middle of the answer. Try again.");
    case CallProblem::NotAService:
        return Text::tr("Something answers there, but it is no such service. Check the address.");
    case CallProblem::BadReply:
        return Text::tr("The service's answer cannot be used. It may be of another version.");
    case CallProblem::BreakerOpen:
        return Text::tr("Not tried: the service failed several times in a row. It is asked again "
                        "half a minute later.");
    }
    return {};
}

QString problemText(const RemoteCall &call)
{
    const auto sentence = problemText(call.problem);
    const bool hasWords =
        call.problem == CallProblem::Refused || call.problem == CallProblem::Failed ||
        call.problem == CallProblem::BadReply || call.problem == CallProblem::TokenCommand;
    if (!hasWords || !call.error || call.error->message.empty()) {
        return sentence;
    }
    return Text::tr("%1 In its own words: %2", "sentences, words of the service")
        .arg(sentence, isolated(QString::fromStdString(call.error->message)));
}

QString serviceErrorText(const Error &error)
{
    if (error.code != ErrorCode::Transfer && error.code != ErrorCode::InvalidArgument) {
        return {};
    }
    for (int i = 1; i <= static_cast<int>(CallProblem::BreakerOpen); ++i) {
        const auto problem = static_cast<CallProblem>(i);
        if (error.message.starts_with(callProblemText(problem))) {
            return problemText(problem);
        }
    }
    return {};
}

} // namespace inspyre::ui
