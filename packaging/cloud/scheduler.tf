# The job of scheduler.sh for Terraform or OpenTofu: it keeps one instance warm in business hours.
#   terraform apply -var project=P -var region=us-central1 -var url=https://SERVICE -var account=EMAIL
# What that costs a day says, before you apply it:
#   inspyre-cli cost --every 5 --hours 11 --days 5
terraform {
  required_version = ">= 1.3"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = ">= 5.0"
    }
  }
}

variable "project" {
  type = string
}

variable "region" {
  type = string
}

variable "url" {
  description = "Of the service."
  type        = string
}

variable "account" {
  description = "Whose token is sent: it needs roles/run.invoker."
  type        = string
}

variable "every" {
  description = "Minutes between two calls: an idle instance with a GPU may be gone after 10."
  type        = number
  default     = 5
  validation {
    condition     = contains([1, 2, 3, 4, 5, 6, 7, 8, 9], var.every)
    error_message = "An idle instance with a GPU may be gone after 10 minutes, so 1 to 9 it is."
  }
}

variable "from" {
  description = "The first hour in which the service is called."
  type        = number
  default     = 8
  validation {
    condition     = var.from >= 0 && var.from <= 23 && floor(var.from) == var.from
    error_message = "It is an hour, 0 to 23."
  }
}

variable "to" {
  description = "The last hour in which the service is called."
  type        = number
  default     = 18
  validation {
    condition     = var.to >= 0 && var.to <= 23 && floor(var.to) == var.to
    error_message = "It is an hour, 0 to 23."
  }
}

variable "days" {
  description = "5: Monday to Friday; 7: all."
  type        = number
  default     = 5
  validation {
    condition     = contains([5, 7], var.days)
    error_message = "It is 5 or 7."
  }
}

variable "zone" {
  description = "Whose hours these are."
  type        = string
  default     = "Etc/UTC"
}

variable "name" {
  type    = string
  default = "inspyre-warm"
}

locals {
  url = trimsuffix(var.url, "/")
}

resource "google_cloud_scheduler_job" "warm" {
  project          = var.project
  region           = var.region
  name             = var.name
  description      = "Keeps an instance of ${local.url} warm."
  schedule         = "*/${var.every} ${var.from}-${var.to} * * ${var.days == 7 ? "*" : "1-5"}"
  time_zone        = var.zone
  attempt_deadline = "120s"

  retry_config {
    retry_count = 1
  }

  http_target {
    http_method = "POST"
    uri         = "${local.url}/warmup"

    oidc_token {
      service_account_email = var.account
      audience              = local.url
    }
  }

  lifecycle {
    precondition {
      condition     = var.from <= var.to
      error_message = "from and to are hours of one day."
    }
  }
}
