#include "engine/weights/prepared_folder.h"

#include <inspyre/models.h>

namespace inspyre {

void forgetPrepared(const ModelEntry &entry)
{
    removePreparedOf(preparedFolder(), entry.file);
}

} // namespace inspyre
