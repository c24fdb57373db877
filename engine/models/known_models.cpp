#include <inspyre/models.h>

#include <algorithm>
#include <array>

namespace inspyre {

namespace {

constexpr std::string_view kLicence =
    "MIT (code and weights); some of the training pictures have stricter terms of their own";
constexpr std::string_view kGoodForAll =
    "trained by its authors on 19 public sets of photographs; the official quality";
constexpr std::string_view kByHand =
    "its hosts give no direct download: fetch it in a browser from the model zoo of "
    "github.com/plemeri/InSPyReNet, give it this file name and import it";

/// A checkpoint of the research code's model zoo. Those trained at 384 were published with pyramid
/// blending for larger pictures, those trained at 1024 without.
constexpr KnownModel zooModel(
    std::string_view name, std::string_view title, std::string_view fileName, int side, int blend)
{
    return {
        .name = name,
        .title = title,
        .fileName = fileName,
        .base = {side, side},
        .blendThreshold = blend,
        .licence = kLicence,
        .note = kByHand,
    };
}

constexpr std::array kModels = {
    KnownModel{
        .name = "starter",
        .title = "Starter (slim Res2Net, 384)",
        .fileName = "starter.pth",
        .bytes = 7766301,
        .sha256 = "66aa97a97cd80b21d64b694d07d529681c2ae5ad79e6de7aba25904ca329b45c",
        .md5 = "a204928c8eee561353a5ea49a6132b3c",
        .base = {384, 384},
        .licence = "MIT",
        .note = "ships with the program; small, trained on rendered scenes only: good enough to "
                "try, not the official quality",
    },
    KnownModel{
        .name = "base",
        .title = "InSPyReNet SwinB base (1024)",
        .fileName = "ckpt_base.pth",
        .url = "https://github.com/plemeri/transparent-background/releases/download/1.2.12/"
               "ckpt_base.pth",
        .bytes = 367520613,
        .sha256 = "0a6fe2a73ab0532d6d0b8d82849a9760a226df719e3063d09b4149ece6f80fcd",
        .md5 = "d692e3dd5fa1b9658949d452bebf1cda",
        .base = {1024, 1024},
        .licence = kLicence,
        .note = kGoodForAll,
    },
    KnownModel{
        .name = "fast",
        .title = "InSPyReNet SwinB fast (384)",
        .fileName = "ckpt_fast.pth",
        .url = "https://github.com/plemeri/transparent-background/releases/download/1.2.12/"
               "ckpt_fast.pth",
        .bytes = 367520613,
        .sha256 = "e61ed7e85763dd83a796e1d650ea78604fff524121750858c54a6b560ac58c82",
        .md5 = "9efdbfbcc49b79ef0f7891c83d2fd52f",
        .base = {384, 384},
        .licence = kLicence,
        .note = kGoodForAll,
    },
    KnownModel{
        .name = "base-nightly",
        .title = "InSPyReNet SwinB base, nightly (1024)",
        .fileName = "ckpt_base_nightly.pth",
        .url = "https://github.com/plemeri/transparent-background/releases/download/1.2.12/"
               "ckpt_base_nightly.pth",
        .base = {1024, 1024},
        .licence = kLicence,
        .note = "better on small pictures and objects that touch the frame; its authors change it "
                "without notice, so there is no checksum",
    },
    zooModel("res2net50", "InSPyReNet Res2Net50, DUTS (384)", "InSPyReNet_Res2Net50.pth", 384, 0),
    zooModel("swinb", "InSPyReNet SwinB, DUTS (384)", "InSPyReNet_SwinB.pth", 384, 512),
    zooModel(
        "swinb-dh-lr",
        "InSPyReNet SwinB, DUTS + HRSOD (384)",
        "InSPyReNet_SwinB_DH_LR.pth",
        384,
        512),
    zooModel(
        "swinb-hu-lr",
        "InSPyReNet SwinB, HRSOD + UHRSD (384)",
        "InSPyReNet_SwinB_HU_LR.pth",
        384,
        512),
    zooModel(
        "swinb-dhu-lr",
        "InSPyReNet SwinB, DUTS + HRSOD + UHRSD (384)",
        "InSPyReNet_SwinB_DHU_LR.pth",
        384,
        512),
    zooModel(
        "swinb-dh", "InSPyReNet SwinB, DUTS + HRSOD (1024)", "InSPyReNet_SwinB_DH.pth", 1024, 0),
    zooModel(
        "swinb-hu", "InSPyReNet SwinB, HRSOD + UHRSD (1024)", "InSPyReNet_SwinB_HU.pth", 1024, 0),
    zooModel(
        "swinb-dis5k-lr",
        "InSPyReNet SwinB, DIS5K (384)",
        "InSPyReNet_SwinB_DIS5K_LR.pth",
        384,
        512),
    zooModel(
        "swinb-dis5k", "InSPyReNet SwinB, DIS5K (1024)", "InSPyReNet_SwinB_DIS5K.pth", 1024, 0),
    zooModel("plus-ultra-lr", "InSPyReNet Plus Ultra (384)", "Plus_Ultra_LR.pth", 384, 512),
    zooModel("plus-ultra", "InSPyReNet Plus Ultra (1024)", "Plus_Ultra.pth", 1024, 0),
};

} // namespace

std::span<const KnownModel> knownModels()
{
    return kModels;
}

const KnownModel *knownModel(std::string_view name)
{
    const auto row = std::find_if(kModels.begin(), kModels.end(), [&](const KnownModel &known) {
        return known.name == name;
    });
    return row != kModels.end() ? &*row : nullptr;
}

} // namespace inspyre
