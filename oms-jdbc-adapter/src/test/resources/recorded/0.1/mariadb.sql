CREATE SCHEMA `recorded`
-- end
CREATE TABLE `recorded`.`oms_schema_history` (
    `installed_rank` INT NOT NULL,
    `version` VARCHAR(50),
    `description` VARCHAR(200) NOT NULL,
    `type` VARCHAR(20) NOT NULL,
    `script` VARCHAR(1000) NOT NULL,
    `checksum` INT,
    `installed_by` VARCHAR(100) NOT NULL,
    `installed_on` TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    `execution_time` INT NOT NULL,
    `success` BOOL NOT NULL,
    CONSTRAINT  PRIMARY KEY (`installed_rank`)
)
-- end
CREATE INDEX `oms_schema_history_s_idx` ON `recorded`.`oms_schema_history` (`success`)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_stock` (
    tenant varchar(100) NOT NULL,
    sku varchar(150) NOT NULL,
    node varchar(150) NOT NULL,
    pool varchar(150) NOT NULL,
    on_hand bigint NOT NULL CHECK (on_hand >= 0),
    reserved bigint NOT NULL CHECK (reserved >= 0),
    quarantined bigint NOT NULL CHECK (quarantined >= 0),
    PRIMARY KEY (tenant, sku, node, pool),
    CHECK (on_hand - reserved >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_request` (
    tenant varchar(100) NOT NULL,
    request varchar(150) NOT NULL,
    fingerprint varchar(255) NOT NULL,
    outcome longtext NOT NULL,
    answered_at datetime(6) NOT NULL,
    PRIMARY KEY (tenant, request)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_request_answered` ON `recorded`.`oms_request` (answered_at)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_event` (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    position bigint,
    tenant varchar(100) NOT NULL,
    owner varchar(150) NOT NULL,
    subject_kind varchar(255) NOT NULL,
    subject_id varchar(150) NOT NULL,
    version bigint NOT NULL,
    type varchar(255) NOT NULL,
    happened_at datetime(6) NOT NULL,
    actor varchar(255) NOT NULL,
    request varchar(150) NOT NULL,
    note longtext NOT NULL,
    body longtext NOT NULL,
    seal varchar(255) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_event_unnumbered` ON `recorded`.`oms_event` (position, id)
-- end
CREATE UNIQUE INDEX IF NOT EXISTS `oms_event_tenant` ON `recorded`.`oms_event` (tenant, position)
-- end
CREATE INDEX IF NOT EXISTS `oms_event_owner` ON `recorded`.`oms_event` (tenant, owner, position)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_sequencer` (
    id smallint PRIMARY KEY,
    last_position bigint NOT NULL
) ENGINE = InnoDB
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_product` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `item_type` varchar(255),
    `tax_category` varchar(255),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `item_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `tax_category` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_product_tenant_owner` ON `recorded`.`oms_product` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_catalog_version` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `valid_from` datetime(6),
    `published_at` datetime(6),
    `offering_count` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_catalog_version` ADD COLUMN IF NOT EXISTS `valid_from` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_catalog_version` ADD COLUMN IF NOT EXISTS `published_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_catalog_version` ADD COLUMN IF NOT EXISTS `offering_count` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_catalog_version_tenant_owner` ON `recorded`.`oms_catalog_version` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_catalog_version_tenant_valid_from_published_at_id` ON `recorded`.`oms_catalog_version` (tenant, `valid_from`, `published_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_node` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `country` varchar(255),
    `active` boolean,
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `active` boolean
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_node_tenant_owner` ON `recorded`.`oms_node` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_order` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `channel` varchar(255),
    `external_reference` varchar(255),
    `customer` varchar(255),
    `state` varchar(255),
    `fulfillment_status` varchar(255),
    `return_status` varchar(255),
    `country` varchar(255),
    `currency` varchar(255),
    `total` decimal(26, 6),
    `charged` decimal(26, 6),
    `line_count` bigint,
    `units` bigint,
    `backordered_units` bigint,
    `pickup_node` varchar(255),
    `promised_for` varchar(255),
    `placed_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `channel` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `external_reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `fulfillment_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `return_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `total` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `charged` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `line_count` bigint
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `backordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `pickup_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `promised_for` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `placed_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_owner` ON `recorded`.`oms_order` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_placed_at_id` ON `recorded`.`oms_order` (tenant, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_customer_placed_at_id` ON `recorded`.`oms_order` (tenant, `customer`, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_state_placed_at_id` ON `recorded`.`oms_order` (tenant, `state`, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_channel_placed_at_id` ON `recorded`.`oms_order` (tenant, `channel`, `placed_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_order_reference` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_order_reference_tenant_owner` ON `recorded`.`oms_order_reference` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_customer_limits` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `customer` varchar(255),
    `limited_since` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_customer_limits` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_customer_limits` ADD COLUMN IF NOT EXISTS `limited_since` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_customer_limits_tenant_owner` ON `recorded`.`oms_customer_limits` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_archived_order` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `channel` varchar(255),
    `external_reference` varchar(255),
    `customer` varchar(255),
    `state` varchar(255),
    `fulfillment_status` varchar(255),
    `return_status` varchar(255),
    `country` varchar(255),
    `currency` varchar(255),
    `total` decimal(26, 6),
    `charged` decimal(26, 6),
    `line_count` bigint,
    `units` bigint,
    `backordered_units` bigint,
    `pickup_node` varchar(255),
    `promised_for` varchar(255),
    `placed_at` datetime(6),
    `authorized` decimal(26, 6),
    `captured` decimal(26, 6),
    `refunded` decimal(26, 6),
    `archived_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `channel` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `external_reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `fulfillment_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `return_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `total` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `charged` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `line_count` bigint
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `backordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `pickup_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `promised_for` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `placed_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `authorized` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `captured` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `refunded` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `archived_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_archived_order_tenant_owner` ON `recorded`.`oms_archived_order` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_archived_order_tenant_placed_at_id` ON `recorded`.`oms_archived_order` (tenant, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_archived_order_tenant_customer_placed_at_id` ON `recorded`.`oms_archived_order` (tenant, `customer`, `placed_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_payment` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `currency` varchar(255),
    `authorized` decimal(26, 6),
    `captured` decimal(26, 6),
    `refunded` decimal(26, 6),
    `amounts_due` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `authorized` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `captured` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `refunded` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `amounts_due` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_payment_tenant_owner` ON `recorded`.`oms_payment` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_fulfillment` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `state` varchar(255),
    `released_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_fulfillment` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_fulfillment` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_fulfillment` ADD COLUMN IF NOT EXISTS `released_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_fulfillment_tenant_owner` ON `recorded`.`oms_fulfillment` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_fulfillment_tenant_node_state_released_at_id` ON `recorded`.`oms_fulfillment` (tenant, `node`(189), `state`(189), `released_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_shipment` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `state` varchar(255),
    `carrier` varchar(255),
    `tracking` varchar(255),
    `parcel_count` bigint,
    `shipped_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `carrier` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `tracking` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `parcel_count` bigint
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `shipped_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_shipment_tenant_owner` ON `recorded`.`oms_shipment` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_shipment_tenant_tracking_id` ON `recorded`.`oms_shipment` (tenant, `tracking`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_shipment_tenant_shipped_at_id` ON `recorded`.`oms_shipment` (tenant, `shipped_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_return` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `state` varchar(255),
    `refund` decimal(26, 6),
    `requested_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_return` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_return` ADD COLUMN IF NOT EXISTS `refund` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_return` ADD COLUMN IF NOT EXISTS `requested_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_return_tenant_owner` ON `recorded`.`oms_return` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_return_tenant_state_requested_at_id` ON `recorded`.`oms_return` (tenant, `state`, `requested_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_backorder` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `units` bigint,
    `priority` bigint,
    `queue_rank` bigint,
    `waiting_since` datetime(6),
    `held` boolean,
    `covered_units` bigint,
    `promised_for` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `priority` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `queue_rank` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `waiting_since` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `held` boolean
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `covered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `promised_for` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_owner` ON `recorded`.`oms_backorder` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_sku_queue_rank_waiting_since_id` ON `recorded`.`oms_backorder` (tenant, `sku`, `queue_rank`, `waiting_since`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_stock_claim` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `state` varchar(255),
    `requests` bigint,
    `untold_units` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `requests` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `untold_units` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_owner` ON `recorded`.`oms_stock_claim` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_state_id` ON `recorded`.`oms_stock_claim` (tenant, `state`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_node_untold_units_id` ON `recorded`.`oms_stock_claim` (tenant, `node`, `untold_units`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_external_stock` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `sku` varchar(255),
    `units` bigint,
    `sequence` bigint,
    `as_of` datetime(6),
    `doubted` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `sequence` bigint
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `as_of` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `doubted` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_external_stock_tenant_owner` ON `recorded`.`oms_external_stock` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_external_stock_tenant_node_sku_id` ON `recorded`.`oms_external_stock` (tenant, `node`(189), `sku`(189), id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_allowance` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `promotion` varchar(255),
    `allowance_type` varchar(255),
    `granted` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_allowance` ADD COLUMN IF NOT EXISTS `promotion` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_allowance` ADD COLUMN IF NOT EXISTS `allowance_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_allowance` ADD COLUMN IF NOT EXISTS `granted` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_allowance_tenant_owner` ON `recorded`.`oms_allowance` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_allowance_tenant_promotion_allowance_type_id` ON `recorded`.`oms_allowance` (tenant, `promotion`(189), `allowance_type`(189), id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_sourcing_case` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `parked` boolean,
    `waits_for_person` boolean,
    `reason` varchar(255),
    `tries` bigint,
    `parked_since` datetime(6),
    `excluded_nodes` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `parked` boolean
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `waits_for_person` boolean
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `reason` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `tries` bigint
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `parked_since` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `excluded_nodes` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_sourcing_case_tenant_owner` ON `recorded`.`oms_sourcing_case` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_sourcing_case_tenant_parked_id` ON `recorded`.`oms_sourcing_case` (tenant, `parked`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_sourcing_case_tenant_waits_for_person_id` ON `recorded`.`oms_sourcing_case` (tenant, `waits_for_person`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_waiting_order` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `queue_rank` bigint,
    `waiting_since` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_waiting_order` ADD COLUMN IF NOT EXISTS `queue_rank` bigint
-- end
ALTER TABLE `recorded`.`oms_waiting_order` ADD COLUMN IF NOT EXISTS `waiting_since` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_waiting_order_tenant_owner` ON `recorded`.`oms_waiting_order` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_waiting_order_tenant_queue_rank_waiting_since_id` ON `recorded`.`oms_waiting_order` (tenant, `queue_rank`, `waiting_since`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_wave_schedule` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_wave_schedule_tenant_owner` ON `recorded`.`oms_wave_schedule` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_reservation` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `units` bigint,
    `complete` boolean,
    `expires_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_reservation` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_reservation` ADD COLUMN IF NOT EXISTS `complete` boolean
-- end
ALTER TABLE `recorded`.`oms_reservation` ADD COLUMN IF NOT EXISTS `expires_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_reservation_tenant_owner` ON `recorded`.`oms_reservation` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_reservation_tenant_expires_at_id` ON `recorded`.`oms_reservation` (tenant, `expires_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_transfer` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `from_node` varchar(255),
    `to_node` varchar(255),
    `pool` varchar(255),
    `state` varchar(255),
    `reference` varchar(255),
    `ordered_units` bigint,
    `units_in_transit` bigint,
    `ordered_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `from_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `to_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `pool` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `ordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `units_in_transit` bigint
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `ordered_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_transfer_tenant_owner` ON `recorded`.`oms_transfer` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_transfer_tenant_state_ordered_at_id` ON `recorded`.`oms_transfer` (tenant, `state`, `ordered_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_quote` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `channel` varchar(255),
    `customer` varchar(255),
    `state` varchar(255),
    `currency` varchar(255),
    `quote_version` bigint,
    `contract_value` decimal(26, 6),
    `valid_until` datetime(6),
    `requested_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `channel` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `quote_version` bigint
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `contract_value` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `valid_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `requested_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_quote_tenant_owner` ON `recorded`.`oms_quote` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_quote_tenant_state_requested_at_id` ON `recorded`.`oms_quote` (tenant, `state`, `requested_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_quote_tenant_customer_requested_at_id` ON `recorded`.`oms_quote` (tenant, `customer`, `requested_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_assembly` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `kit` varchar(255),
    `takes_apart` boolean,
    `state` varchar(255),
    `reference` varchar(255),
    `ordered_units` bigint,
    `done_units` bigint,
    `spoiled_units` bigint,
    `open_units` bigint,
    `due_at` datetime(6),
    `ordered_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `kit` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `takes_apart` boolean
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `ordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `done_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `spoiled_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `open_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `ordered_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_tenant_owner` ON `recorded`.`oms_assembly` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_due_at_tenant_id` ON `recorded`.`oms_assembly` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_tenant_state_ordered_at_id` ON `recorded`.`oms_assembly` (tenant, `state`, `ordered_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_tenant_kit_ordered_at_id` ON `recorded`.`oms_assembly` (tenant, `kit`, `ordered_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_supply` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `node` varchar(255),
    `source` varchar(255),
    `stage` varchar(255),
    `reference` varchar(255),
    `units` bigint,
    `received` bigint,
    `open_units` bigint,
    `due_at` datetime(6),
    `is_open` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `source` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `stage` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `received` bigint
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `open_units` bigint
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `is_open` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_tenant_owner` ON `recorded`.`oms_supply` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_due_at_tenant_id` ON `recorded`.`oms_supply` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_tenant_sku_due_at_id` ON `recorded`.`oms_supply` (tenant, `sku`, `due_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_tenant_is_open_due_at_id` ON `recorded`.`oms_supply` (tenant, `is_open`, `due_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_owed_units` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `pool` varchar(255),
    `sku` varchar(255),
    `node` varchar(255),
    `units` bigint,
    `reference` varchar(255),
    `settlement` varchar(255),
    `is_open` boolean,
    `owed_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `pool` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `settlement` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `is_open` boolean
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `owed_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_owed_units_tenant_owner` ON `recorded`.`oms_owed_units` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_owed_units_tenant_is_open_owner_owed_at_id` ON `recorded`.`oms_owed_units` (tenant, `is_open`, owner, `owed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_owed_units_tenant_sku_id` ON `recorded`.`oms_owed_units` (tenant, `sku`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_lot` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `number` varchar(255),
    `expires` varchar(255),
    `recalled` boolean,
    `units` bigint,
    `quarantined` bigint,
    `shipped` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `number` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `expires` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `recalled` boolean
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `quarantined` bigint
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `shipped` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_lot_tenant_owner` ON `recorded`.`oms_lot` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_lot_tenant_sku_id` ON `recorded`.`oms_lot` (tenant, `sku`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_outlook` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `waiting` bigint,
    `uncovered` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_outlook` ADD COLUMN IF NOT EXISTS `waiting` bigint
-- end
ALTER TABLE `recorded`.`oms_outlook` ADD COLUMN IF NOT EXISTS `uncovered` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_outlook_tenant_owner` ON `recorded`.`oms_outlook` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_supply_issue` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `problem` varchar(255),
    `sku` varchar(255),
    `order_id` varchar(255),
    `line` bigint,
    `units` bigint,
    `raised_at` datetime(6),
    `is_open` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `problem` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `order_id` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `line` bigint
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `raised_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `is_open` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_issue_tenant_owner` ON `recorded`.`oms_supply_issue` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_issue_tenant_is_open_raised_at_id` ON `recorded`.`oms_supply_issue` (tenant, `is_open`, `raised_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_replenishment_rule` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `node` varchar(255),
    `method` varchar(255),
    `trigger_units` bigint,
    `up_to` bigint,
    `source` varchar(255),
    `comes_from` varchar(255),
    `active` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `method` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `trigger_units` bigint
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `up_to` bigint
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `source` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `comes_from` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `active` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_replenishment_rule_tenant_owner` ON `recorded`.`oms_replenishment_rule` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_replenishment_rule_tenant_node_id` ON `recorded`.`oms_replenishment_rule` (tenant, `node`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_stock_movement` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `movement_type` varchar(255),
    `sku` varchar(255),
    `node` varchar(255),
    `pool` varchar(255),
    `lot` varchar(255),
    `on_hand` bigint,
    `reserved` bigint,
    `quarantined` bigint,
    `reference` varchar(255),
    `moved_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `movement_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `pool` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `lot` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `on_hand` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `reserved` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `quarantined` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `moved_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_movement_tenant_owner` ON `recorded`.`oms_stock_movement` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_movement_tenant_sku_node_moved_at_id` ON `recorded`.`oms_stock_movement` (tenant, `sku`(189), `node`(189), `moved_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_effect` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `effect_type` varchar(255),
    `attempts` bigint,
    `parked` boolean,
    `due_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `effect_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `attempts` bigint
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `parked` boolean
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_effect_tenant_owner` ON `recorded`.`oms_effect` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_effect_due_at_tenant_id` ON `recorded`.`oms_effect` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_effect_tenant_parked_id` ON `recorded`.`oms_effect` (tenant, `parked`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_timer` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `command_type` varchar(255),
    `attempts` bigint,
    `parked` boolean,
    `due_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `command_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `attempts` bigint
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `parked` boolean
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_timer_tenant_owner` ON `recorded`.`oms_timer` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_timer_due_at_tenant_id` ON `recorded`.`oms_timer` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_timer_tenant_parked_id` ON `recorded`.`oms_timer` (tenant, `parked`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_subscription` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `position` bigint,
    `runner` varchar(255),
    `held_until` datetime(6),
    `failures` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `position` bigint
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `runner` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `held_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `failures` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_subscription_tenant_owner` ON `recorded`.`oms_subscription` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_order_page` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_order_page_tenant_owner` ON `recorded`.`oms_order_page` (tenant, owner)
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_orders` AS
SELECT o.tenant, o.id AS order_id, o.channel, o.external_reference, o.customer, o.state,
       o.fulfillment_status, o.return_status, o.country, (CONVERT(JSON_VALUE(o.body, '$.shipTo.postalCode') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS postal_code,
       (CONVERT(JSON_VALUE(o.body, '$.shipTo.city') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS city, o.currency, o.total, o.charged, p.authorized, p.captured,
       p.refunded, o.line_count, o.units, o.backordered_units, CAST(COALESCE(JSON_VALUE(o.body, '$.priority'), 0) AS signed) AS priority,
       o.pickup_node, o.promised_for, o.placed_at, FALSE AS archived
FROM `recorded`.`oms_order` AS o LEFT JOIN `recorded`.`oms_payment` AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, (CONVERT(JSON_VALUE(o.body, '$.order.shipTo.postalCode') USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(JSON_VALUE(o.body, '$.order.shipTo.city') USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, CAST(COALESCE(JSON_VALUE(o.body, '$.order.priority'), 0) AS signed), o.pickup_node, o.promised_for,
       o.placed_at, TRUE
FROM `recorded`.`oms_archived_order` AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_order_lines` AS
SELECT q.tenant, q.order_id, q.line, q.sku, q.name, q.item_type, q.channel, q.customer, q.order_state,
       q.placed_at, q.currency, q.unit_price, CAST((q.line_discount) * q.minor_unit AS decimal(26, 6)) AS line_discount,
       CAST((q.order_discount) * q.minor_unit AS decimal(26, 6)) AS order_discount, q.tax_rate, q.tax_included,
       CAST((q.net) * q.minor_unit AS decimal(26, 6)) AS agreed_net, CAST((q.tax) * q.minor_unit AS decimal(26, 6)) AS agreed_tax,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.net_now + q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS total,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS tax,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.charged_net + q.charged_tax END) * q.minor_unit AS decimal(26, 6)) AS charged,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.refunded_net + q.refunded_tax END) * q.minor_unit AS decimal(26, 6)) AS refunded,
       q.ordered, q.open_units, q.backordered, q.allocated, q.released, q.picked, q.packed, q.shipped,
       q.delivered, q.cancelled, q.returned, q.item, q.offering, q.grown_from
FROM (
    SELECT u.*, u.ordered - u.cancelled AS live, u.shipped + u.delivered AS gone
    FROM (
        SELECT o.tenant, o.id AS order_id, CAST(COALESCE(o.line_number, 0) AS signed) AS line, (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (CONVERT(o.line_name USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS name, (CONVERT(o.line_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(o.line_price_unitPrice AS decimal(26, 6)) AS unit_price,
       CAST(COALESCE(o.line_price_lineDiscount_minor, 0) AS signed) AS line_discount,
       CAST(COALESCE(o.line_price_orderDiscount_minor, 0) AS signed) AS order_discount,
       CAST(o.line_price_taxRate AS decimal(26, 6)) AS tax_rate, (COALESCE(o.line_price_taxIncluded, '') IN ('1', 'true')) AS tax_included,
       CAST(COALESCE(o.line_price_net_minor, 0) AS signed) AS net, CAST(COALESCE(o.line_price_tax_minor, 0) AS signed) AS tax,
       CAST(COALESCE(o.line_price_units, 0) AS signed) AS ordered, CAST(COALESCE(o.line_quantities_open, 0) AS signed) AS open_units,
       CAST(COALESCE(o.line_quantities_backordered, 0) AS signed) AS backordered,
       CAST(COALESCE(o.line_quantities_allocated, 0) AS signed) AS allocated,
       CAST(COALESCE(o.line_quantities_released, 0) AS signed) AS released,
       CAST(COALESCE(o.line_quantities_picked, 0) AS signed) AS picked, CAST(COALESCE(o.line_quantities_packed, 0) AS signed) AS packed,
       CAST(COALESCE(o.line_quantities_shipped, 0) AS signed) AS shipped,
       CAST(COALESCE(o.line_quantities_delivered, 0) AS signed) AS delivered,
       CAST(COALESCE(o.line_quantities_cancelled, 0) AS signed) AS cancelled,
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned,
       CAST(COALESCE(o.line_ordered_0_item, 0) AS signed) AS item, (CONVERT(o.line_ordered_0_offering USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS offering,
       CAST(COALESCE(o.line_grownFrom, 0) AS signed) AS grown_from,
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_grownFrom, e.line_name, e.line_number, e.line_ordered_0_item, e.line_ordered_0_offering, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_order` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_grownFrom longtext CHARACTER SET utf8mb4 PATH '$.grownFrom', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_ordered_0_item longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].item', line_ordered_0_offering longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].offering', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, CAST(COALESCE(o.line_number, 0) AS signed) AS line, (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (CONVERT(o.line_name USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS name, (CONVERT(o.line_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(o.line_price_unitPrice AS decimal(26, 6)) AS unit_price,
       CAST(COALESCE(o.line_price_lineDiscount_minor, 0) AS signed) AS line_discount,
       CAST(COALESCE(o.line_price_orderDiscount_minor, 0) AS signed) AS order_discount,
       CAST(o.line_price_taxRate AS decimal(26, 6)) AS tax_rate, (COALESCE(o.line_price_taxIncluded, '') IN ('1', 'true')) AS tax_included,
       CAST(COALESCE(o.line_price_net_minor, 0) AS signed) AS net, CAST(COALESCE(o.line_price_tax_minor, 0) AS signed) AS tax,
       CAST(COALESCE(o.line_price_units, 0) AS signed) AS ordered, CAST(COALESCE(o.line_quantities_open, 0) AS signed) AS open_units,
       CAST(COALESCE(o.line_quantities_backordered, 0) AS signed) AS backordered,
       CAST(COALESCE(o.line_quantities_allocated, 0) AS signed) AS allocated,
       CAST(COALESCE(o.line_quantities_released, 0) AS signed) AS released,
       CAST(COALESCE(o.line_quantities_picked, 0) AS signed) AS picked, CAST(COALESCE(o.line_quantities_packed, 0) AS signed) AS packed,
       CAST(COALESCE(o.line_quantities_shipped, 0) AS signed) AS shipped,
       CAST(COALESCE(o.line_quantities_delivered, 0) AS signed) AS delivered,
       CAST(COALESCE(o.line_quantities_cancelled, 0) AS signed) AS cancelled,
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned,
       CAST(COALESCE(o.line_ordered_0_item, 0) AS signed) AS item, (CONVERT(o.line_ordered_0_offering USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS offering,
       CAST(COALESCE(o.line_grownFrom, 0) AS signed) AS grown_from,
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_grownFrom, e.line_name, e.line_number, e.line_ordered_0_item, e.line_ordered_0_offering, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM (SELECT h.tenant, h.id, h.channel, h.customer, h.state, h.placed_at, h.currency, b.body
FROM `recorded`.`oms_order` AS h JOIN `recorded`.`oms_order_page` AS b ON b.tenant = h.tenant AND b.owner = h.id) AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_grownFrom longtext CHARACTER SET utf8mb4 PATH '$.grownFrom', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_ordered_0_item longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].item', line_ordered_0_offering longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].offering', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, CAST(COALESCE(o.line_number, 0) AS signed) AS line, (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (CONVERT(o.line_name USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS name, (CONVERT(o.line_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(o.line_price_unitPrice AS decimal(26, 6)) AS unit_price,
       CAST(COALESCE(o.line_price_lineDiscount_minor, 0) AS signed) AS line_discount,
       CAST(COALESCE(o.line_price_orderDiscount_minor, 0) AS signed) AS order_discount,
       CAST(o.line_price_taxRate AS decimal(26, 6)) AS tax_rate, (COALESCE(o.line_price_taxIncluded, '') IN ('1', 'true')) AS tax_included,
       CAST(COALESCE(o.line_price_net_minor, 0) AS signed) AS net, CAST(COALESCE(o.line_price_tax_minor, 0) AS signed) AS tax,
       CAST(COALESCE(o.line_price_units, 0) AS signed) AS ordered, CAST(COALESCE(o.line_quantities_open, 0) AS signed) AS open_units,
       CAST(COALESCE(o.line_quantities_backordered, 0) AS signed) AS backordered,
       CAST(COALESCE(o.line_quantities_allocated, 0) AS signed) AS allocated,
       CAST(COALESCE(o.line_quantities_released, 0) AS signed) AS released,
       CAST(COALESCE(o.line_quantities_picked, 0) AS signed) AS picked, CAST(COALESCE(o.line_quantities_packed, 0) AS signed) AS packed,
       CAST(COALESCE(o.line_quantities_shipped, 0) AS signed) AS shipped,
       CAST(COALESCE(o.line_quantities_delivered, 0) AS signed) AS delivered,
       CAST(COALESCE(o.line_quantities_cancelled, 0) AS signed) AS cancelled,
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned,
       CAST(COALESCE(o.line_ordered_0_item, 0) AS signed) AS item, (CONVERT(o.line_ordered_0_offering USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS offering,
       CAST(COALESCE(o.line_grownFrom, 0) AS signed) AS grown_from,
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_grownFrom, e.line_name, e.line_number, e.line_ordered_0_item, e.line_ordered_0_offering, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.order.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_grownFrom longtext CHARACTER SET utf8mb4 PATH '$.grownFrom', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_ordered_0_item longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].item', line_ordered_0_offering longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].offering', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
    ) AS u
) AS q
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_order_holds` AS
SELECT o.tenant, o.id AS order_id, (CONVERT(o.hold_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS hold_type, (CONVERT(o.hold_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       o.customer, o.state AS order_state, o.placed_at
FROM (SELECT s.*, e.hold_place, e.hold_reason, e.hold_type FROM `recorded`.`oms_order` AS s JOIN JSON_TABLE(s.body, '$.holds[*]' COLUMNS (hold_place FOR ORDINALITY, hold_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', hold_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE hold_place IS NOT NULL) AS o
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.hold_type USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.hold_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin), o.customer, o.state, o.placed_at
FROM (SELECT s.*, e.hold_place, e.hold_reason, e.hold_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.order.holds[*]' COLUMNS (hold_place FOR ORDINALITY, hold_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', hold_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE hold_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_backorders` AS
SELECT b.tenant, b.owner AS order_id, CAST(COALESCE(JSON_VALUE(b.body, '$.line'), 0) AS signed) AS line, b.sku, b.units, b.priority,
       b.queue_rank, b.waiting_since, b.promised_for, o.channel, o.customer
FROM `recorded`.`oms_backorder` AS b LEFT JOIN `recorded`.`oms_order` AS o ON o.tenant = b.tenant AND o.id = b.owner
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_fulfillment_lines` AS
SELECT f.tenant, f.owner AS order_id, f.id AS fulfillment_id, f.node, f.state, f.released_at,
       CAST(COALESCE(f.line_line, 0) AS signed) AS line, (CONVERT(f.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku, CAST(COALESCE(f.line_released, 0) AS signed) AS released,
       CAST(COALESCE(f.line_picked, 0) AS signed) AS picked, CAST(COALESCE(f.line_packed, 0) AS signed) AS packed,
       CAST(COALESCE(f.line_shipped, 0) AS signed) AS shipped
FROM (SELECT s.*, e.line_place, e.line_line, e.line_packed, e.line_picked, e.line_released, e.line_shipped, e.line_sku FROM `recorded`.`oms_fulfillment` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_line longtext CHARACTER SET utf8mb4 PATH '$.line', line_packed longtext CHARACTER SET utf8mb4 PATH '$.packed', line_picked longtext CHARACTER SET utf8mb4 PATH '$.picked', line_released longtext CHARACTER SET utf8mb4 PATH '$.released', line_shipped longtext CHARACTER SET utf8mb4 PATH '$.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku')) AS e WHERE line_place IS NOT NULL) AS f
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_shipments` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, (CONVERT(JSON_VALUE(s.body, '$.fulfillment') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS fulfillment_id,
       s.node, s.state, s.carrier, s.tracking, s.parcel_count AS package_count, s.shipped_at
FROM `recorded`.`oms_shipment` AS s
UNION ALL
SELECT a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, max(a.first_tracking),
       count(*), a.shipped_at
FROM (
    SELECT o.tenant, o.id AS order_id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS shipment_id,
           (CONVERT(o.shipment_fulfillment USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS fulfillment_id, (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS node,
           (CONVERT(o.shipment_state USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS state, (CONVERT(o.shipment_carrier USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS carrier,
           (CONVERT(o.shipment_parcels_0_tracking USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS first_tracking,
           CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6)) AS shipped_at, CAST(COALESCE(o.parcel_number, 0) AS signed) AS parcel_number
    FROM (SELECT s.*, e.shipment_place, e.shipment_carrier, e.shipment_fulfillment, e.shipment_id, e.shipment_node, e.shipment_parcels_0_tracking, e.shipment_shippedAt, e.shipment_state, e.parcel_place, e.parcel_number FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_carrier longtext CHARACTER SET utf8mb4 PATH '$.carrier', shipment_fulfillment longtext CHARACTER SET utf8mb4 PATH '$.fulfillment', shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_parcels_0_tracking longtext CHARACTER SET utf8mb4 PATH '$.parcels[0].tracking', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', shipment_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.parcels[*]' COLUMNS (parcel_place FOR ORDINALITY, parcel_number longtext CHARACTER SET utf8mb4 PATH '$.number'))) AS e WHERE parcel_place IS NOT NULL) AS o
) AS a
GROUP BY a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, a.shipped_at
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_shipment_lines` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.state, s.shipped_at,
       CAST(COALESCE(s.content_line, 0) AS signed) AS line, CAST(COALESCE(s.content_units, 0) AS signed) AS units
FROM (SELECT s.*, e.content_place, e.content_line, e.content_units FROM `recorded`.`oms_shipment` AS s JOIN JSON_TABLE(s.body, '$.contents[*]' COLUMNS (content_place FOR ORDINALITY, content_line longtext CHARACTER SET utf8mb4 PATH '$.line', content_units longtext CHARACTER SET utf8mb4 PATH '$.units')) AS e WHERE content_place IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_state USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6)), CAST(COALESCE(o.content_line, 0) AS signed), CAST(COALESCE(o.content_units, 0) AS signed)
FROM (SELECT s.*, e.shipment_place, e.shipment_id, e.shipment_node, e.shipment_shippedAt, e.shipment_state, e.content_place, e.content_line, e.content_units FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', shipment_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.contents[*]' COLUMNS (content_place FOR ORDINALITY, content_line longtext CHARACTER SET utf8mb4 PATH '$.line', content_units longtext CHARACTER SET utf8mb4 PATH '$.units'))) AS e WHERE content_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_shipment_lots` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.shipped_at,
       CAST(COALESCE(s.lot_line, 0) AS signed) AS line, (CONVERT(s.lot_lot USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS lot, CAST(COALESCE(s.lot_units, 0) AS signed) AS units
FROM (SELECT s.*, e.lot_place, e.lot_line, e.lot_lot, e.lot_units FROM `recorded`.`oms_shipment` AS s JOIN JSON_TABLE(s.body, '$.lots[*]' COLUMNS (lot_place FOR ORDINALITY, lot_line longtext CHARACTER SET utf8mb4 PATH '$.line', lot_lot longtext CHARACTER SET utf8mb4 PATH '$.lot', lot_units longtext CHARACTER SET utf8mb4 PATH '$.units')) AS e WHERE lot_place IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin), CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6)),
       CAST(COALESCE(o.lot_line, 0) AS signed), (CONVERT(o.lot_lot USING utf8mb4) COLLATE utf8mb4_nopad_bin), CAST(COALESCE(o.lot_units, 0) AS signed)
FROM (SELECT s.*, e.shipment_place, e.shipment_id, e.shipment_node, e.shipment_shippedAt, e.lot_place, e.lot_line, e.lot_lot, e.lot_units FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', NESTED PATH '$.lots[*]' COLUMNS (lot_place FOR ORDINALITY, lot_line longtext CHARACTER SET utf8mb4 PATH '$.line', lot_lot longtext CHARACTER SET utf8mb4 PATH '$.lot', lot_units longtext CHARACTER SET utf8mb4 PATH '$.units'))) AS e WHERE lot_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_packages` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, CAST(COALESCE(s.parcel_number, 0) AS signed) AS package,
       (CONVERT(s.parcel_tracking USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS tracking, s.carrier, s.node, s.state, s.shipped_at
FROM (SELECT s.*, e.parcel_place, e.parcel_number, e.parcel_tracking FROM `recorded`.`oms_shipment` AS s JOIN JSON_TABLE(s.body, '$.parcels[*]' COLUMNS (parcel_place FOR ORDINALITY, parcel_number longtext CHARACTER SET utf8mb4 PATH '$.number', parcel_tracking longtext CHARACTER SET utf8mb4 PATH '$.tracking')) AS e WHERE parcel_place IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), CAST(COALESCE(o.parcel_number, 0) AS signed), (CONVERT(o.parcel_tracking USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       (CONVERT(o.shipment_carrier USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_state USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6))
FROM (SELECT s.*, e.shipment_place, e.shipment_carrier, e.shipment_id, e.shipment_node, e.shipment_shippedAt, e.shipment_state, e.parcel_place, e.parcel_number, e.parcel_tracking FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_carrier longtext CHARACTER SET utf8mb4 PATH '$.carrier', shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', shipment_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.parcels[*]' COLUMNS (parcel_place FOR ORDINALITY, parcel_number longtext CHARACTER SET utf8mb4 PATH '$.number', parcel_tracking longtext CHARACTER SET utf8mb4 PATH '$.tracking'))) AS e WHERE parcel_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_returns` AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (CONVERT(JSON_VALUE(r.body, '$.reason') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       (CONVERT(JSON_VALUE(r.body, '$.node[0]') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS node, r.refund, (CONVERT(JSON_VALUE(r.body, '$.refund.currency') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS currency, r.requested_at
FROM `recorded`.`oms_return` AS r
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.back_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_state USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_node_0 USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST((CAST(COALESCE(o.back_refund_minor, 0) AS signed)) * CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)), o.currency,
       CAST(REPLACE(REPLACE(o.back_requestedAt, 'T', ' '), 'Z', '') AS datetime(6))
FROM (SELECT s.*, e.back_place, e.back_id, e.back_node_0, e.back_reason, e.back_refund_minor, e.back_requestedAt, e.back_state FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.returns[*]' COLUMNS (back_place FOR ORDINALITY, back_id longtext CHARACTER SET utf8mb4 PATH '$.id', back_node_0 longtext CHARACTER SET utf8mb4 PATH '$.node[0]', back_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', back_refund_minor longtext CHARACTER SET utf8mb4 PATH '$.refund.minor', back_requestedAt longtext CHARACTER SET utf8mb4 PATH '$.requestedAt', back_state longtext CHARACTER SET utf8mb4 PATH '$.state')) AS e WHERE back_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_return_lines` AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (CONVERT(JSON_VALUE(r.body, '$.reason') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       r.requested_at, CAST(COALESCE(r.line_line, 0) AS signed) AS line, (CONVERT(r.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (COALESCE(r.line_goods, '') IN ('1', 'true')) AS goods, CAST(COALESCE(r.line_requested, 0) AS signed) AS requested,
       CAST(COALESCE(r.line_received, 0) AS signed) AS received, CAST(COALESCE(r.line_accepted, 0) AS signed) AS accepted
FROM (SELECT s.*, e.line_place, e.line_accepted, e.line_goods, e.line_line, e.line_received, e.line_requested, e.line_sku FROM `recorded`.`oms_return` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_accepted longtext CHARACTER SET utf8mb4 PATH '$.accepted', line_goods longtext CHARACTER SET utf8mb4 PATH '$.goods', line_line longtext CHARACTER SET utf8mb4 PATH '$.line', line_received longtext CHARACTER SET utf8mb4 PATH '$.received', line_requested longtext CHARACTER SET utf8mb4 PATH '$.requested', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku')) AS e WHERE line_place IS NOT NULL) AS r
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.back_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_state USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST(REPLACE(REPLACE(o.back_requestedAt, 'T', ' '), 'Z', '') AS datetime(6)), CAST(COALESCE(o.line_line, 0) AS signed), (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin), (COALESCE(o.line_goods, '') IN ('1', 'true')),
       CAST(COALESCE(o.line_requested, 0) AS signed), CAST(COALESCE(o.line_received, 0) AS signed), CAST(COALESCE(o.line_accepted, 0) AS signed)
FROM (SELECT s.*, e.back_place, e.back_id, e.back_reason, e.back_requestedAt, e.back_state, e.line_place, e.line_accepted, e.line_goods, e.line_line, e.line_received, e.line_requested, e.line_sku FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.returns[*]' COLUMNS (back_place FOR ORDINALITY, back_id longtext CHARACTER SET utf8mb4 PATH '$.id', back_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', back_requestedAt longtext CHARACTER SET utf8mb4 PATH '$.requestedAt', back_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_accepted longtext CHARACTER SET utf8mb4 PATH '$.accepted', line_goods longtext CHARACTER SET utf8mb4 PATH '$.goods', line_line longtext CHARACTER SET utf8mb4 PATH '$.line', line_received longtext CHARACTER SET utf8mb4 PATH '$.received', line_requested longtext CHARACTER SET utf8mb4 PATH '$.requested', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku'))) AS e WHERE line_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_stock_levels` AS
SELECT s.tenant, s.sku, p.name, s.node, s.pool, s.on_hand, s.reserved,
       s.on_hand - s.reserved AS available, s.quarantined
FROM `recorded`.`oms_stock` AS s LEFT JOIN `recorded`.`oms_product` AS p ON p.tenant = s.tenant AND p.id = s.sku
WHERE s.node <> 'promotions'
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_lots` AS
SELECT l.tenant, l.sku, l.number AS lot, l.expires, l.recalled, (CONVERT(l.shelf_node USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS node,
       coalesce((CONVERT(l.shelf_pool USING utf8mb4) COLLATE utf8mb4_nopad_bin), 'own/new') AS pool,
       CAST(COALESCE(l.shelf_units, 0) AS signed) AS on_hand, CAST(COALESCE(l.shelf_quarantined, 0) AS signed) AS quarantined
FROM (SELECT s.*, e.shelf_place, e.shelf_node, e.shelf_pool, e.shelf_quarantined, e.shelf_units FROM `recorded`.`oms_lot` AS s JOIN JSON_TABLE(s.body, '$.shelves[*]' COLUMNS (shelf_place FOR ORDINALITY, shelf_node longtext CHARACTER SET utf8mb4 PATH '$.node', shelf_pool longtext CHARACTER SET utf8mb4 PATH '$.pool', shelf_quarantined longtext CHARACTER SET utf8mb4 PATH '$.quarantined', shelf_units longtext CHARACTER SET utf8mb4 PATH '$.units')) AS e WHERE shelf_place IS NOT NULL) AS l
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_payment_transactions` AS
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.payment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_id,
       (CONVERT(p.payment_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type, (CONVERT(p.payment_status USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS status,
       CAST((CAST(COALESCE(p.payment_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.payment_authorization USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS authorization_id, (CONVERT(p.payment_reference USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reference,
       (CONVERT(p.payment_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause, (CONVERT(p.payment_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       CAST((CAST(COALESCE(p.payment_rounding, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
FROM
(SELECT s.*, e.payment_place, e.payment_amount_minor, e.payment_authorization, e.payment_cause, e.payment_id, e.payment_reason, e.payment_reference, e.payment_rounding, e.payment_status, e.payment_type FROM `recorded`.`oms_payment` AS s JOIN JSON_TABLE(s.body, '$.transactions[*]' COLUMNS (payment_place FOR ORDINALITY, payment_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', payment_authorization longtext CHARACTER SET utf8mb4 PATH '$.authorization', payment_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', payment_id longtext CHARACTER SET utf8mb4 PATH '$.id', payment_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', payment_reference longtext CHARACTER SET utf8mb4 PATH '$.reference', payment_rounding longtext CHARACTER SET utf8mb4 PATH '$.rounding', payment_status longtext CHARACTER SET utf8mb4 PATH '$.status', payment_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE payment_place IS NOT NULL) AS p
UNION ALL
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.payment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_id,
       (CONVERT(p.payment_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type, (CONVERT(p.payment_status USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS status,
       CAST((CAST(COALESCE(p.payment_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.payment_authorization USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS authorization_id, (CONVERT(p.payment_reference USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reference,
       (CONVERT(p.payment_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause, (CONVERT(p.payment_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       CAST((CAST(COALESCE(p.payment_rounding, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
FROM
(SELECT s.*, e.ledger_place, e.payment_place, e.payment_amount_minor, e.payment_authorization, e.payment_cause, e.payment_id, e.payment_reason, e.payment_reference, e.payment_rounding, e.payment_status, e.payment_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.payment[*]' COLUMNS (ledger_place FOR ORDINALITY, NESTED PATH '$.transactions[*]' COLUMNS (payment_place FOR ORDINALITY, payment_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', payment_authorization longtext CHARACTER SET utf8mb4 PATH '$.authorization', payment_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', payment_id longtext CHARACTER SET utf8mb4 PATH '$.id', payment_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', payment_reference longtext CHARACTER SET utf8mb4 PATH '$.reference', payment_rounding longtext CHARACTER SET utf8mb4 PATH '$.rounding', payment_status longtext CHARACTER SET utf8mb4 PATH '$.status', payment_type longtext CHARACTER SET utf8mb4 PATH '$.type'))) AS e WHERE payment_place IS NOT NULL) AS p
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_amounts_due` AS
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.amount_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type,
       CAST((CAST(COALESCE(p.amount_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.amount_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause
FROM (SELECT s.*, e.amount_place, e.amount_amount_minor, e.amount_cause, e.amount_type FROM `recorded`.`oms_payment` AS s JOIN JSON_TABLE(s.body, '$.due[*]' COLUMNS (amount_place FOR ORDINALITY, amount_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', amount_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', amount_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE amount_place IS NOT NULL) AS p
-- end
INSERT INTO `recorded`.`oms_backorder` (`tenant`, `id`, `owner`, `version`, `body`, `sku`, `units`, `priority`, `queue_rank`, `waiting_since`, `held`, `covered_units`, `promised_for`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V/00001', '01M8MZM0QNFND4VTKAT9AW927V', '1', '{"v":1,"order":"01M8MZM0QNFND4VTKAT9AW927V","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXEV59MWYTTN3BWGM28F', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'ac4e43355f4e69a5fc28c3fa248679fcc4865e71c256999099979d8488301e77.8101f7b61cb7eee9e2134687ea88b80c225d9397b46494fdd54a47732c26586e.2f7211fd5f18a90b9de8dadfe77710e6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXMWBPR8PR4B4QD0HXK7', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '1ec49277049376e34f66e8b617d70d6d73342b8ad0830d1d4603010f02c3b77f.b08c9813733457c8a344d4cd597527efb25ad672b7b0231b56017782633061d9.2b9be1ef79a46234a966d421e4e92e67')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXMWBPR8PR4B4QD0HXK7', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '0356d93a951e91ae42be56beff395040c5c587fd342ec80cc1d9d7b67e2f98ef.ef16fb85c71e549d4ed191a4c4e85260e1e1fb1d27a359836a80536433d1b287.2d91a2514734e826b80d97ef5c658099')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXMWBPR8PR4B4QD0HXK7', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '27aeb30c371f947a62a1d0e5bd088508141c8ade946fbed5b5645926dc7e78a2.83d1374d581c8fc6bcb580c31c18481363af358645cd4ec05a80c86b9d3ebdb2.d8027f04d20312807b2489a179801c8b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'BERLIN', 'receipt', '01M8MZKXPRW3ZJ76NZ5AYPCVF3', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXPRW3ZJ76NZ5AYPCVF3', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '9eec6f1c418629df5ece9851a39f64525d7aa38da3804ba724a91ffd188ba9d4.5d3c7fc0934e0db0012d4b177697f9dde5abe4503256e1994a6e3785b82d7822.8a28cc63f9f00be8b9987a79c96e5149')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'BERLIN', 'receipt', '01M8MZKXSQRP6FMZKCPKE9BHXG', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXSQRP6FMZKCPKE9BHXG', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'fe427d367a24b2ef758799d2ddf43acdd2fde76a38d5e88e211538235d357cc4.9e96ac05f8f9ed117900afcf641682cf9d070b60fd0612e89b665ddae6bd0597.324a76b0111bdb726dfb425a53a9cf0d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXTT64BWNFTPP2Y0W5DD', '', '{"v":1,"order":{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '974aee0461a0e565c3ca692dc66de7bf4348ad9e318608f4a25b720a999bfdfd.dbd984ad3aa5c88de5af6f4d5df91d113f2b2d4a7769515b6543e521e43ce072.a260654c2fbd09c7c9031670afc8bb7f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXTT64BWNFTPP2Y0W5DD', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '0ebf796e1c402b6f12196298982244fad4a3c5f03a2cfd2f3f681bedc82273b3.e8014ea453730649bb61d8788bbefb573be5fbcb96f9d7eb2688c4d530099b6e.e34563a59cee2c7ce50e1d8b176e75ce')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXTT64BWNFTPP2Y0W5DD', '', '{"v":1,"ledger":{"order":"01M8MZKXW7EVSGY27NHB0XKZ1M","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'a1bf86eae3de67ebec6e902ad7191a6f68d59022e3a9c67fdd0a91a21e9a4bec.bf8cceb4892c20875ffd335c87eb975379e9650be31da01f28c73b8755fea082.80f5ff8f1f14d1b0ef34b46ae7d84de6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXTT64BWNFTPP2Y0W5DD', '', '{"v":1,"transaction":{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M"}}', '42a4b9bac8bd0d52eddfc9abe5258db92513d5664394100226158719648bf1ca.0c06ea258f81763e9691405c4bab68907e4fc205a4fe1a212b86467fdd0c5a45.f8aa6296bbd855e836f9066e913ee031')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXW7EVSGY27NHB0XKZ1M-P1#2', '', '{"v":1,"transaction":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P1"}', '35e82b5705e4921ea12ef6bf8f56ba124eca1360384e1beb8bc7c00866e2490c.e08755724a2ee7d90eb4ea40103d0ae5634cfc29a12aa47693b7f6d0deb16c1c.1cec17a08b2b1422533ed6aa4943e7c1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXW7EVSGY27NHB0XKZ1M-P1#2', '', '{"v":1}', '527714403f1b34fc23fff7cd8eb242b7b975a54aa4b26111e23c754517c38b3b.49b92a3705d2b1474ea1c86c9bfad8c0a75915c23aa238c157efa5bb13eb38ec.f4a06ed9ec68af3d52c918d5ee11dc4e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYAT9TGEF896BRYRE435', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '36779d67df3f47c0ae45de9e102909337df5fe95c4d491fdda5b863a49aca89b.25e68f119f9d4cd0289acf1ad77408cd462c1e31cf487903060988300a26db39.c45887d6816be7d06db210cd43ecab66')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYD0ANJ986B2SJNRDCQC', '', '{"v":1,"work":{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'b0f09ebec01a6ff6cf644d71b05b70670e3517152d4825c34d1d2876697814af.32fe62ce68692af2d8caa9054cdb494e2fdb3d096353d1797ce54ac26c3cb766.42c7fb61c49777e1937f9f48c7d98c85')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYGE04B0R1AHE78B61XK', '', '{"v":1,"fulfillment":"01M8MZKXW7EVSGY27NHB0XKZ1M-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '92feed64a4750089561c02f7e0f5d9869d7ff20d536ed71ada298f1990cb9557.55cd6b6dbe091a52be5af57141483a67fad833caf1bf4416ee56df5fb8addc29.c6bb0f9576e9d3a40f72d7f572509cef')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYK7W2GCHBW1ZGR23SPT', '', '{"v":1,"fulfillment":"01M8MZKXW7EVSGY27NHB0XKZ1M-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '012df751c5483c3bc2422efa58a067f7356fbeda24988a7a855a6e969a1057dd.acceac338ab637b00ff3ed5b128063fa3b53742b9c3137564792ad883decb346.a0b24399ec48b47f31f0e138276be9f8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYND2VF8WWTXKDN5VBMY', '', '{"v":1,"shipment":{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1","fulfillment":"01M8MZKXW7EVSGY27NHB0XKZ1M-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MZKXW7EVSGY27NHB0XKZ1M"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'dd6a50087c2125b5dcc375688c893aa90d5c75ca6e83304d9d5854675e8dd3d8.97c59e224d167cd194c9bca73bcc14fd9b1cb5ea93ac6a1be676b0ba97b1b8dc.501163616baa8cbe81976985a1d9320a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYND2VF8WWTXKDN5VBMY', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1","charge":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1"}}', 'c5c93e2a30dc8769d729b360c6af29b4d247bbc4f7e84e4e6e93b08718a4d435.2695a1553cfa800e1886472cf605bb27a0b6d9e742c635c0c550635881b6472c.9071e1af9f5bce8af677e6ecc3b5e526')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYND2VF8WWTXKDN5VBMY', '', '{"v":1,"transaction":{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1"}}', '402ab120c4a9ce6ac1e7438394f518e736b7026108ed0519e10e4c3b8313f547.8fe15d77989d9f7a69d6744d5c2fe00fe89fbcba60bc1564ee7d31c2c6da862b.3b29d38b2012637091549c58a7adea6c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYND2VF8WWTXKDN5VBMY', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '85fac53ba02053ba2f56670bb3670a08166198fca1e1e18ef4b77385b459dc09.267a606b1b8aeb769f438b12905052c38564380e96540964dafad8c6316e48ef.376c84cc436736dcf09f512432248d3b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYND2VF8WWTXKDN5VBMY', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8MZKXW7EVSGY27NHB0XKZ1M","charge":"01M8MZKXW7EVSGY27NHB0XKZ1M"}}', 'bff78ef4180db82f176cf9bfaa61daff88e20838430cb8fd7f54c6acfc391e13.53b3f00ba0c9926dc0c14f698e12744f94551ac2fee0595632cf3b69c58b71ff.17feaf6294d66f6adc1c80652698699b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKYND2VF8WWTXKDN5VBMY', '', '{"v":1,"transaction":{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M"}}', 'd665baacb869b7045dcb3ae7771a42dceb45d67c354c3164977319c8aa367064.47a1bfa9b6a78eb4792dffed6ab05b1518edfdf6e4a396575673de9eeb7c348e.5215b7e5c1e3d3faca27b4bbb124f7c8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXW7EVSGY27NHB0XKZ1M-P2#2', '', '{"v":1,"transaction":"01M8MZKXW7EVSGY27NHB0XKZ1M-P2","reference":"capture-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P2"}', '238715852162b247a90f956bbf522a292653e4c4bfb748ac8c81b6555980d348.1cf3433fc47e3a354efff52cdb584ffe3d075967f8e15c7bf0efbdab784ddf67.1d1584e961334bf348137eb916fe4377')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXW7EVSGY27NHB0XKZ1M-P3#2', '', '{"v":1,"transaction":"01M8MZKXW7EVSGY27NHB0XKZ1M-P3","reference":"capture-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P3"}', '46ea865329a25c4ee7147e4351ab470429d04386b1d9babe5e386722cc2cb130.3725344f9a9c5009b446e64385b509c4559e943a1224f0caf417094108978f23.312c64c87cdff0c5bf0e4ae37e22e949')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXW7EVSGY27NHB0XKZ1M-P3#2', '', '{"v":1,"transaction":{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M"}}', '63bc1f2131d9e4e8c415bf352aa0fcfc8134c34f0ebb8d1eaf82513891daffb0.cb1d45db279a14377349fd5996a8d1f56d9f749e86cf625e6d7c0fe0e6b36a53.26864b6d909d99adf40153ddd7c76658')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXW7EVSGY27NHB0XKZ1M-P4#2', '', '{"v":1,"transaction":"01M8MZKXW7EVSGY27NHB0XKZ1M-P4","reference":"cancel-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P4"}', 'c3c87673b0f2e711768866e97945035af12bf0347e6d96ab6b852850bcd55cc8.38023ff27dcb62263bb84a49263c96a7f7b0b911f8f619448989887002830209.dbebf2aa73ac3f550360be8d7d8b92c1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKZB94R4ZJSMAMB83FE6Y', '', '{"v":1,"shipment":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '719abe5922733c42db348e4c22b3d5a326a4a1e179ee194d011ef4479f67e875.ed8c9a34e20f2787bf2eec93bd8488baa183fc80af3ee489bd93597e2c2b8896.90f2cee4a7c49eb5f2d0775585fd5619')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKZB94R4ZJSMAMB83FE6Y', '', '{"v":1}', 'b4d603ca874c9c3a3c219819c9e535657afd8b69bb18521bf888a66d588586ef.c142824ca3d6d94cf1d2edaf4ec66b24061d30c77b3725b608c60d38a3039eca.bdea1af33a89580ad35ae4bd5c7116f6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKZECN2G8CVWWT68YJ05N', '', '{"v":1,"agreed":{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '79e1c7c03649fce069d8a4671bc9cb59db1a164e13a87289ac87771e05c61923.1fcea0175304ee8b641695fdb2654697712ba3c0f5fe08739b6e1a20e8814b82.68137b2198bba51e70ed0d8d3549f8ab')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'return', '01M8MZKXW7EVSGY27NHB0XKZ1M-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKZG067TJ19SNRHHQBTVN', '', '{"v":1,"returnId":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '8e556d801c582c3022781d960e42e41e16ccb8d7a7ee318550c76a69cd757ad8.0aff217422942380014af22131f23f3be1f59ee4da6a60a895569e3278d11a63.e0091ab8c2f90c1201f4d727dc6cad2b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'order', '01M8MZKXW7EVSGY27NHB0XKZ1M', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKZM27YNA1N6880TYDE2X', '', '{"v":1,"returnId":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'c2dd541f6c9a765e0ee32601439473d855779fd68536ee7e4738445e19a9f946.192f7533225b33fdc87909ec0635283c8f20206c2dd742ea9a50b1e93a1384c9.d76c8fa06897814035d03d9d0a69d830')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKZM27YNA1N6880TYDE2X', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1","charge":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1"}}', '83e254f23bf61ec8dfc0795fd23354af2aad51d6efbc61b6efe12f502b09a491.798c2ca72af5f20f18ec822f8627c66ce623e08bb007d4377dd8e89eaea03563.28326679aedab53573fb64a8f3c9cc5a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKZM27YNA1N6880TYDE2X', '', '{"v":1,"transaction":{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MZKXW7EVSGY27NHB0XKZ1M-P2","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1"}}', '75c9089ff2879173b46e0fb4bfaefebd4bb4e50dd55f1cb362ac9f2f8a642e28.07cb1f635ef5d55b1bca0f6657e9d46a175d8b63339d4ec197f54fed76047916.a29d0ca8eaed88729f654624acb317a1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', 'payment', '01M8MZKXW7EVSGY27NHB0XKZ1M', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MZKXW7EVSGY27NHB0XKZ1M-P5#2', '', '{"v":1,"transaction":"01M8MZKXW7EVSGY27NHB0XKZ1M-P5","reference":"refund-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P5"}', '720b16671e745967807d1126a21c650e545d5ad2e6400e785f324973b379990a.b717afaf3583e6079edb356f58b5c6b3d1bdea6ce2441e2c7a1861b907fcb51a.9104cb6da5ca4bf5d3974dfb89bd009d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'order', '01M8MZM042JX0DV8GPTCG6FPMV', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM01XKESC16SJBDAA0QMC', '', '{"v":1,"order":{"id":"01M8MZM042JX0DV8GPTCG6FPMV","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '6b13d744182cc9605b1e8dc2348eb7dc2a4cc3fa34511776f4c2bff255f2385f.1ffb8a53dc281f8785cffb2c8cd4b0e3e753e3715a0ef6df849a7a545b852226.0d7b3cf345c666267bcc27eee488c268')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'order', '01M8MZM042JX0DV8GPTCG6FPMV', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM01XKESC16SJBDAA0QMC', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '6ad80fcc5a115c695c484da0d84b7f85df7717f193064dd40a78e5c8dd87f65d.475d5945df2c9a12287cdb2527f7bfc13358e003e65c27e3e7524dc4f0975567.4a3bc518f1db084e916417aa64a03dc5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'payment', '01M8MZM042JX0DV8GPTCG6FPMV', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM01XKESC16SJBDAA0QMC', '', '{"v":1,"ledger":{"order":"01M8MZM042JX0DV8GPTCG6FPMV","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '7c687bbe247ddc6d35b41117e5575f42bd64def81158b1ce638f67e6fee7d6fc.a17b103ff50027926601b4745a1f5e10df3ada6bc795f302f77280e261bde784.216d475a6935aa6e8342d55887d03996')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'payment', '01M8MZM042JX0DV8GPTCG6FPMV', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM01XKESC16SJBDAA0QMC', '', '{"v":1,"transaction":{"id":"01M8MZM042JX0DV8GPTCG6FPMV-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8MZM042JX0DV8GPTCG6FPMV"}}', 'f06500d6932876d691d361cbe7aa2dd99b5627083bc887c46607f469eaeb4801.dc42327af96137123bd607fd09492465c96c3151f9f20d7a49615130a4afbbf7.9fc1bea9c0e2b1536a4de979e89c9b50')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'payment', '01M8MZM042JX0DV8GPTCG6FPMV', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM042JX0DV8GPTCG6FPMV-P1#2', '', '{"v":1,"transaction":"01M8MZM042JX0DV8GPTCG6FPMV-P1","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM042JX0DV8GPTCG6FPMV-P1"}', '1e66439db2962e967711df5059f2770142f62202ab4219c6684916a0a23c0306.b02d379dd2b7433c04266dba5c081f0601ee1359540860ebdc8b7dcd5e119f5e.d0c0dfcb34895017329064924bf92b57')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'order', '01M8MZM042JX0DV8GPTCG6FPMV', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM042JX0DV8GPTCG6FPMV-P1#2', '', '{"v":1}', '0a1d3f978f6f9f85aa156e0783fb40a190986e5d418e88b1d276c96fc3db14ac.3562b55969eb2bc3a045e08acc58d5a0cd2c461722cda4645fe3b7967cb03820.f2feef06db12b74f5b17f7013921d0bc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'order', '01M8MZM042JX0DV8GPTCG6FPMV', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0ARRAXFEEYXGWJ8BSXN', '', '{"v":1,"work":{"id":"01M8MZM042JX0DV8GPTCG6FPMV-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '6539f455900d21b2d1247a317f4c908f44fffa068f1c0f43cc5616bc24976637.307d7a7de19ae715f3eb2ac63e57b3f8c266b7b742e88807d25b1b3dd2265f74.142a7b21b413e4b6ce9b2259dd1377a8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'order', '01M8MZM042JX0DV8GPTCG6FPMV', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0E0BHYCSN9098RAKDHV', '', '{"v":1,"fulfillment":"01M8MZM042JX0DV8GPTCG6FPMV-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '3d7b9a6805025032d30627dfbcaf0a776891b69caff0eaf50e205496baa5551b.20c80ce7873c43054430df52d50b3c022e05e085f4fc2b16c439b375d1c4e644.1b534b61e89de53a605c05eb83f03f9d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'order', '01M8MZM042JX0DV8GPTCG6FPMV', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0G4889CRE9DT7GQAVC0', '', '{"v":1,"fulfillment":"01M8MZM042JX0DV8GPTCG6FPMV-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'f666f811ec9bcde3557133251648c98e5d684c00a7451612bc237e4dcac5a2fa.fbd38391cde1cf3119d6a340e9859d1c180b9bbaf745f0dd51e9518a797bfe35.976e8491772b189ef8ebf357e82b095e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'order', '01M8MZM042JX0DV8GPTCG6FPMV', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0GV0G2714G20WGVB4E4', '', '{"v":1,"shipment":{"id":"01M8MZM042JX0DV8GPTCG6FPMV-S1","fulfillment":"01M8MZM042JX0DV8GPTCG6FPMV-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MZM042JX0DV8GPTCG6FPMV"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '024fad1c9a19cafd868fcd6ac19458b36b22245ee8bd043bff2a1253a72cbd2a.cf534de8728889021117c1e2048c39803708f48d98acf2601de637fcd5186361.883c4197ce7050ad608785181040db37')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'payment', '01M8MZM042JX0DV8GPTCG6FPMV', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0GV0G2714G20WGVB4E4', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8MZM042JX0DV8GPTCG6FPMV-S1","charge":"01M8MZM042JX0DV8GPTCG6FPMV-S1"}}', 'c49923b25c8e62adbd19cee7e2f85772fa0787b4d05e9527a9ad01def09dd1c3.b3cb7ca128a1315b65a18062ff0c2ea80148e6aa8c0c9fa8f30a3cf861aeb083.5a6512710257ef72bb878e17e14f2449')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'payment', '01M8MZM042JX0DV8GPTCG6FPMV', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0GV0G2714G20WGVB4E4', '', '{"v":1,"transaction":{"id":"01M8MZM042JX0DV8GPTCG6FPMV-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8MZM042JX0DV8GPTCG6FPMV-P1","cause":"01M8MZM042JX0DV8GPTCG6FPMV-S1"}}', 'f9f3ca6d1ce4958bb3d80eefb0ca498e1e5bc7e6c0d8f387770c61d3d6774154.1647bb6d2a1d3c60da8bf55a1583c5894b717c61997125f3e8fdd44b042512c6.2f7dcfadc21521b9fe52e129b1a6783f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', 'payment', '01M8MZM042JX0DV8GPTCG6FPMV', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM042JX0DV8GPTCG6FPMV-P2#2', '', '{"v":1,"transaction":"01M8MZM042JX0DV8GPTCG6FPMV-P2","reference":"capture-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM042JX0DV8GPTCG6FPMV-P2"}', '720367a987ff82d5c3f56e0bc384103aaf80c7829b5e91f2d55bcd553757a63d.087d31e2e8b72dd1bb671692453c6e9bc178416e28cc9c141de664549ee8f96a.6d678293325492b7be3734292b659859')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V', 'order', '01M8MZM0QNFND4VTKAT9AW927V', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0P70R8TYV8VT70ZVJ1D', '', '{"v":1,"order":{"id":"01M8MZM0QNFND4VTKAT9AW927V","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'd304d876029eb78e1756ff273d1d9b41af117a46a045eea4ee164024d0268ef4.680a4838ef1ece3ddbf8346a787b03b9c56dbafffda72ed6868e912785ab4234.201c32f1d82329cb1d8a59894024ed00')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V', 'order', '01M8MZM0QNFND4VTKAT9AW927V', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0P70R8TYV8VT70ZVJ1D', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '1752fb307fda53501eaa374e9b9d51b0f82b65dda29426a0c14a009148a5b3f3.bde4292bb397440da771c8d44022aed532ae5a7becfb9785adb78bba7f44aa84.b4544650bd8917e54a5bf475317eac4b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V', 'payment', '01M8MZM0QNFND4VTKAT9AW927V', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0P70R8TYV8VT70ZVJ1D', '', '{"v":1,"ledger":{"order":"01M8MZM0QNFND4VTKAT9AW927V","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '8699a7250b4925ff7f441980539c0f00abf6a89670e568b375d3a6d65803c4e7.fa92c7e949ccaed8d97d1d2375938da2acf6a90e0bbe65cf025a6d17293e12b3.726d2698fa7ce941ae2f19046ccbf083')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V', 'payment', '01M8MZM0QNFND4VTKAT9AW927V', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0P70R8TYV8VT70ZVJ1D', '', '{"v":1,"transaction":{"id":"01M8MZM0QNFND4VTKAT9AW927V-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8MZM0QNFND4VTKAT9AW927V"}}', '5eff4ba1c80bb5c4663258fef1fe4587be4ebf0b8ab7b88c387387bc058500a0.36cecabbd109aea8c750ce1af861c876fdfdec4e59c1b71207feb55110974d5c.16e306ab13bf6693b3bc95603c485155')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V', 'payment', '01M8MZM0QNFND4VTKAT9AW927V', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0QNFND4VTKAT9AW927V-P1#2', '', '{"v":1,"transaction":"01M8MZM0QNFND4VTKAT9AW927V-P1","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM0QNFND4VTKAT9AW927V-P1"}', '69c05be0ef4f114d77551a06ccd98fe3731b67728a95177015bea5d7e0f5d325.ad4d8b079ebc159c0aaeaf2d216b0c63fd513af90b33e9ed921eb831cc586bff.6a34f358a684f467555543856ca25e40')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V', 'order', '01M8MZM0QNFND4VTKAT9AW927V', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM0QNFND4VTKAT9AW927V-P1#2', '', '{"v":1}', 'e0aa3572af2e326fbfb5c6899f65c45929bda5e121fec7b9054f9259bea7aedb.0721e65893576e6cf1aa55310ca1b46493776b6e8ea4b837a17f1b662c845210.6762ab6ce0e7d7306f802542e65365ec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V', 'order', '01M8MZM0QNFND4VTKAT9AW927V', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MZM11R131D4KNRSXE3FCYN', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '34fecf26790fcabaf45b0907fdcdab042a8e657c9a30c75d4a2170363b67c213.3d40b53dc3e9cb76942712b70b59d2e5e8d554688eb38aa4353cc4a9f934b276.7b15a7e86fbeed208956555f44692179')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY', 'order', '01M8MZM148R0M52YNRY8KXGEMY', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM13PQK0DKPX8A8A4M6HN', '', '{"v":1,"order":{"id":"01M8MZM148R0M52YNRY8KXGEMY","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '20c53ae8394ed49dc40b19c30cf47d7cd1cf0e32044a21db11f33babb8a30920.7c9435627be510be6e5cb3a2299505fb22aa0177c5645e6c7981f01960124b31.53566682c6e8abc9b87c09354576c2f1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY', 'order', '01M8MZM148R0M52YNRY8KXGEMY', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM13PQK0DKPX8A8A4M6HN', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '53d742f9e990e230e3e98c14ff9c2a4acf434091334fc916b048b43711f1bd13.7e83aee47978413b7f1ca5ccfa9978cc92fe7af7cceca9c28d035699495f7140.fec0114b0f6289e844078da0d25f12af')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY', 'payment', '01M8MZM148R0M52YNRY8KXGEMY', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM13PQK0DKPX8A8A4M6HN', '', '{"v":1,"ledger":{"order":"01M8MZM148R0M52YNRY8KXGEMY","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '02a9dddea6caad638f12aea76235907198788af82868fdd43c5c9f80a6c8ca1e.5702fe097a52bb7c5cbb975e24bca62fa074b45d638467c064978deadd1d48d0.ca1b777bf3c84f351fbdaf65cc2db73d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY', 'payment', '01M8MZM148R0M52YNRY8KXGEMY', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM13PQK0DKPX8A8A4M6HN', '', '{"v":1,"transaction":{"id":"01M8MZM148R0M52YNRY8KXGEMY-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8MZM148R0M52YNRY8KXGEMY"}}', '22c56deee376f94f0ba285ba1a6c91e2c5c5079d32305de01b44af3b62da3b06.a6a56f5dc2ce801c95a6c4f43cefe1ff4510b10309e189ffa7070ea15a0ba39e.873b333f4268e8f9ed005cab4a62bbe1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY', 'payment', '01M8MZM148R0M52YNRY8KXGEMY', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM148R0M52YNRY8KXGEMY-P1#2', '', '{"v":1,"transaction":"01M8MZM148R0M52YNRY8KXGEMY-P1","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM148R0M52YNRY8KXGEMY-P1"}', '090f71230aaedd92385b65e7768917c3b5f60a1c9d2f83b0af95f23f8a9d8a4b.973e549ea103dbbde4fdd0ec5b6da467beb0431ef038dd374e5717e3a97bd1a4.f3224fb8b835ae694d7bd1a03a3101de')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY', 'order', '01M8MZM148R0M52YNRY8KXGEMY', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM148R0M52YNRY8KXGEMY-P1#2', '', '{"v":1}', '2449958aab2456eab780fdc2f100dd062932979257062ea5a8d2502208fd29ea.e44b8839c429751a01ef8e498395663a052227e3432549e0d83c9c1c06f68771.747b8c15d351c721a2c7c1d8a3720ed9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY', 'order', '01M8MZM148R0M52YNRY8KXGEMY', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1DDBKT085ABDBYNY76X', '', '{"v":1,"work":{"id":"01M8MZM148R0M52YNRY8KXGEMY-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'fe1fd58ad62c3657cd78bf04e5d0aebbd278692ef2ff3696e302e800597e9abb.16ff3de59f0f02d47609df052b1ba396e27df5804a4924b67f19f792fa4ddcc3.9c5c30e2ee2e91ad0a5daabea804cd99')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'order', '01M8MZM1EZXZZ9HC3FT9WMCE61', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1EKJP67QGEMZGP532QP', '', '{"v":1,"order":{"id":"01M8MZM1EZXZZ9HC3FT9WMCE61","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'ae250cc788fe938ef895fc3c3024d355a24204f46c1361f78a12163899100692.387c95d0a23378b605e0946e0de85312c48b38e8748166c47842af0ffc1667fd.0d5515477229bc5dc8ab4514e4194b60')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'order', '01M8MZM1EZXZZ9HC3FT9WMCE61', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1EKJP67QGEMZGP532QP', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'df08bc3d862dda17a8709c2a485486db2b373804928f91e1a07bc2487f9aabd3.b4b8c36804ced8433c68bb0628ff19ee43ead3c90e3718a86ba0cb07daf74ac2.c7ed0a8c11d09400f8984a5fc2b0085a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'payment', '01M8MZM1EZXZZ9HC3FT9WMCE61', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1EKJP67QGEMZGP532QP', '', '{"v":1,"ledger":{"order":"01M8MZM1EZXZZ9HC3FT9WMCE61","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '126b50c323777a3b33840e7ba6065878aec78b9d726ea18e0644a844a540e8a5.e5b44e0a4dfca8bcda97cf34374c3e25ba4991d251f1b586ffc06e5d22cf905a.98f537d91ce25bc720c16c8f52404dcd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'payment', '01M8MZM1EZXZZ9HC3FT9WMCE61', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1EKJP67QGEMZGP532QP', '', '{"v":1,"transaction":{"id":"01M8MZM1EZXZZ9HC3FT9WMCE61-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8MZM1EZXZZ9HC3FT9WMCE61"}}', 'c7904d23d2f8804253d71611f1253586f99d579dc60cca995c04871b62291513.167b64be0dec03c2c1d8d40010c619c7c40b48e09e50dd66c4a076360467c7e0.16415929a2d0526fc9dbd386f194263d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'payment', '01M8MZM1EZXZZ9HC3FT9WMCE61', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1EZXZZ9HC3FT9WMCE61-P1#2', '', '{"v":1,"transaction":"01M8MZM1EZXZZ9HC3FT9WMCE61-P1","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM1EZXZZ9HC3FT9WMCE61-P1"}', '97123b0ab349a76fde08d59e1253cffa6a319c0cf39dcbb90241868a0dbace96.1f1dcebaf25e5f28b1e85bcba7adaa2c397caa3ae616200f3d961c1de082269a.497e0876abfc97d791288e855029f704')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'order', '01M8MZM1EZXZZ9HC3FT9WMCE61', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1EZXZZ9HC3FT9WMCE61-P1#2', '', '{"v":1}', '25c5523c81c908558bb2c749bda05b0dac75bd7612b33a0c46230e4e400d351f.5a1b8a1ff2637568ba7a1eb22b5d17a8bac67ef560cef882b0b10146cd4561aa.053e27cf477499e2e4b7aea97ea2ce03')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'order', '01M8MZM1EZXZZ9HC3FT9WMCE61', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1KTVQM8908CFS4BRRZ0', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'b0a1f56b3a2e337817b50081f8a9eaeaad0375ed177b8a17c9661b92e2e660c3.09b7e1b4a0b43efc119256cb0d18a88dfab255c1bbeabbc161da36744ec4bd85.cf88dc6f4136f53b269271109f861ea3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'order', '01M8MZM1EZXZZ9HC3FT9WMCE61', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1KTVQM8908CFS4BRRZ0', '', '{"v":1}', 'b106e63c5aaade7a71623eb9e246a72ecf07c1ea0e1d125652d57e9355831f73.8529eb7844b0bab7d86d34975f4f916b700945ad6a7ecf894aefed63e7c969cb.a8f5deb950cad1561a79bdde9b81dcb8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'payment', '01M8MZM1EZXZZ9HC3FT9WMCE61', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1KTVQM8908CFS4BRRZ0', '', '{"v":1,"transaction":{"id":"01M8MZM1EZXZZ9HC3FT9WMCE61-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MZM1EZXZZ9HC3FT9WMCE61-P1","cause":"01M8MZM1EZXZZ9HC3FT9WMCE61"}}', '762bae6ade150e8db2ff8a81d95a8bf7d9e424a26ae1e4b23b53f3cc90d04fec.8a7f5e3339cb51e9dde84462b466e4acaf4b4ae25d1a8f883b1520252eca22bf.29ea2ecd6b5e462473b44484bacb1420')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', 'payment', '01M8MZM1EZXZZ9HC3FT9WMCE61', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MZM1EZXZZ9HC3FT9WMCE61-P2#2', '', '{"v":1,"transaction":"01M8MZM1EZXZZ9HC3FT9WMCE61-P2","reference":"cancel-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM1EZXZZ9HC3FT9WMCE61-P2"}', '227f94feb2438449fc18f7c915f2bc1c61f28573f037181e7525fec3765920c5.96bd1d175b1a3843e8576927e5d6dd7265926dec552f683e19ec9ccb3c213e6a.2ff4071fd3c79d903c34f0f8bd616a2c')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M-F1', '01M8MZKXW7EVSGY27NHB0XKZ1M', '4', '{"v":1,"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV-F1', '01M8MZM042JX0DV8GPTCG6FPMV', '4', '{"v":1,"id":"01M8MZM042JX0DV8GPTCG6FPMV-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY-F1', '01M8MZM148R0M52YNRY8KXGEMY', '1', '{"v":1,"id":"01M8MZM148R0M52YNRY8KXGEMY-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', 'ac4e43355f4e69a5fc28c3fa248679fcc4865e71c256999099979d8488301e77')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', '01M8MZKXW7EVSGY27NHB0XKZ1M', '15', '{"v":1,"id":"01M8MZKXW7EVSGY27NHB0XKZ1M","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00.000000', '720b16671e745967807d1126a21c650e545d5ad2e6400e785f324973b379990a')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', '01M8MZM042JX0DV8GPTCG6FPMV', '7', '{"v":1,"id":"01M8MZM042JX0DV8GPTCG6FPMV","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00.000000', '720367a987ff82d5c3f56e0bc384103aaf80c7829b5e91f2d55bcd553757a63d')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V', '01M8MZM0QNFND4VTKAT9AW927V', '3', '{"v":1,"id":"01M8MZM0QNFND4VTKAT9AW927V","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00.000000', '34fecf26790fcabaf45b0907fdcdab042a8e657c9a30c75d4a2170363b67c213')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY', '01M8MZM148R0M52YNRY8KXGEMY', '3', '{"v":1,"id":"01M8MZM148R0M52YNRY8KXGEMY","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00.000000', 'fe1fd58ad62c3657cd78bf04e5d0aebbd278692ef2ff3696e302e800597e9abb')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', '01M8MZM1EZXZZ9HC3FT9WMCE61', '4', '{"v":1,"id":"01M8MZM1EZXZZ9HC3FT9WMCE61","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00.000000', '227f94feb2438449fc18f7c915f2bc1c61f28573f037181e7525fec3765920c5')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'web/4711', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8MZKXW7EVSGY27NHB0XKZ1M"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M', '01M8MZKXW7EVSGY27NHB0XKZ1M', '8', '{"v":1,"order":"01M8MZKXW7EVSGY27NHB0XKZ1M","currency":"EUR","method":"card","transactions":[{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P1","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M"},{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1","reference":"capture-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P2","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1"},{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1","reference":"capture-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P3","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M"},{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1","reference":"cancel-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P4","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M"},{"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MZKXW7EVSGY27NHB0XKZ1M-P2","reference":"refund-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZKXW7EVSGY27NHB0XKZ1M-P5","cause":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV', '01M8MZM042JX0DV8GPTCG6FPMV', '4', '{"v":1,"order":"01M8MZM042JX0DV8GPTCG6FPMV","currency":"JPY","method":"card","transactions":[{"id":"01M8MZM042JX0DV8GPTCG6FPMV-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM042JX0DV8GPTCG6FPMV-P1","cause":"01M8MZM042JX0DV8GPTCG6FPMV"},{"id":"01M8MZM042JX0DV8GPTCG6FPMV-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8MZM042JX0DV8GPTCG6FPMV-P1","reference":"capture-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM042JX0DV8GPTCG6FPMV-P2","cause":"01M8MZM042JX0DV8GPTCG6FPMV-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V', '01M8MZM0QNFND4VTKAT9AW927V', '2', '{"v":1,"order":"01M8MZM0QNFND4VTKAT9AW927V","currency":"KWD","method":"card","transactions":[{"id":"01M8MZM0QNFND4VTKAT9AW927V-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM0QNFND4VTKAT9AW927V-P1","cause":"01M8MZM0QNFND4VTKAT9AW927V"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY', '01M8MZM148R0M52YNRY8KXGEMY', '2', '{"v":1,"order":"01M8MZM148R0M52YNRY8KXGEMY","currency":"EUR","method":"card","transactions":[{"id":"01M8MZM148R0M52YNRY8KXGEMY-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM148R0M52YNRY8KXGEMY-P1","cause":"01M8MZM148R0M52YNRY8KXGEMY"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61', '01M8MZM1EZXZZ9HC3FT9WMCE61', '4', '{"v":1,"order":"01M8MZM1EZXZZ9HC3FT9WMCE61","currency":"EUR","method":"card","transactions":[{"id":"01M8MZM1EZXZZ9HC3FT9WMCE61-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM1EZXZZ9HC3FT9WMCE61-P1","cause":"01M8MZM1EZXZZ9HC3FT9WMCE61"},{"id":"01M8MZM1EZXZZ9HC3FT9WMCE61-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MZM1EZXZZ9HC3FT9WMCE61-P1","reference":"cancel-t-26798896-e584-41ab-b5ec-5bedcf6c3a54/01M8MZM1EZXZZ9HC3FT9WMCE61-P2","cause":"01M8MZM1EZXZZ9HC3FT9WMCE61"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '0356d93a951e91ae42be56beff395040c5c587fd342ec80cc1d9d7b67e2f98ef')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '27aeb30c371f947a62a1d0e5bd088508141c8ade946fbed5b5645926dc7e78a2')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', '1ec49277049376e34f66e8b617d70d6d73342b8ad0830d1d4603010f02c3b77f')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXEV59MWYTTN3BWGM28F', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXGXMF2NB7TJ7GKKJAWE', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXMWBPR8PR4B4QD0HXK7', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXPRW3ZJ76NZ5AYPCVF3', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXQQT6D9RP3BQB3MFA6Y', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXSQRP6FMZKCPKE9BHXG', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXT0040NQ9JAKCFF09PX', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXTT64BWNFTPP2Y0W5DD', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M-P1#2', '65e0fa02d690686bbf6590d8f44fae18142480f511a0d814adaed7f81017778f', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M-P2#2', '5af763f7e6d0d730e37a0c0c9504239db49e329857d4178025c73b566735853e', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M-P3#2', '957219816f6e9a13123604ca0e95485b2a35120f04db5fcd514958d5fa9bf518', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M-P4#2', 'cc8c2883e6af55ae0c30f3cd69649ec14c08a50ab3f72a641baf69bb4f74eb4c', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M-P5#2', 'eaba7c9142ec2537f09267f1811dd216fe39f4179192cc9d5b340ac8510b6152', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKYAT9TGEF896BRYRE435', 'e48db318f3c8191086e41d2c5dc355a47e638b0be9fe5d4c1b9e80fca3178de0', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKYC4DM3Q3KJ7SF0AANQP', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKYD0ANJ986B2SJNRDCQC', '4867dcaf91bcedd6489ad6271c1f061c515624dd491badc40da513c741bae6ef', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKYGE04B0R1AHE78B61XK', '28a88e98863201c0b03fc450776b6ba0d83ba8f8ead5cc5ec26d0cc1f726707f', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKYK7W2GCHBW1ZGR23SPT', 'e3a311a03e132b1334f0efb6355dbeb1d44fe966822dec7a104a7e20329b25e3', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKYND2VF8WWTXKDN5VBMY', 'bf76b398cf590e0d359655aaf912f5ad26c7ba3d009ca5872fadf5dd2fba9dd4', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKZB94R4ZJSMAMB83FE6Y', 'cd2fbc8e1637c5c5e6fc40bed6ce6dd80d74fdbbff0430d6dfb94b2d33b244ef', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKZECN2G8CVWWT68YJ05N', '83ca5f1188dd588ea66aae9893f6bd26372e25ce11a220064475b65fe04ae92e', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKZG067TJ19SNRHHQBTVN', '1f0f808f586be723e11aa256f1732db79132b063ec794fad7ce36b9fef17c844', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKZM27YNA1N6880TYDE2X', '96c30fb98a855f3231c4d9bdf9fafee9d02ad2b472cb6b491f9a1b477e6b8ad1', '{"v":1,"subject":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKZNK3CQQ8H14MAQ3Y2QG', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM01XKESC16SJBDAA0QMC', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8MZM042JX0DV8GPTCG6FPMV"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV-P1#2', '8518da78642eeb0a8c5d1d88fc8db6e990a9b963e8639b92efa0b69732158b83', '{"v":1,"subject":"01M8MZM042JX0DV8GPTCG6FPMV-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV-P2#2', '295a095179cf86203294dda546593f9e4af19948ad532105c5e6217e0b962b4f', '{"v":1,"subject":"01M8MZM042JX0DV8GPTCG6FPMV-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0ARRAXFEEYXGWJ8BSXN', 'c8bf79e8a5bf622a619350dfbd3e1d8c4a696d22923c6db1cffb446ae0b672c5', '{"v":1,"subject":"01M8MZM042JX0DV8GPTCG6FPMV"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0E0BHYCSN9098RAKDHV', '8ab5f17935f3cc4ed0269bff38c33e54a02e49508636155286036f2e9c6081e2', '{"v":1,"subject":"01M8MZM042JX0DV8GPTCG6FPMV-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0G4889CRE9DT7GQAVC0', '8797c405b7c931ca2d1fd0f4d72c63e07a3725f073df595ff7465495ac714252', '{"v":1,"subject":"01M8MZM042JX0DV8GPTCG6FPMV-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0GV0G2714G20WGVB4E4', 'ef8e35a3b422e91591bc230e97ec0156219de17cd57b8feef7a1f35884950f0c', '{"v":1,"subject":"01M8MZM042JX0DV8GPTCG6FPMV-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0P70R8TYV8VT70ZVJ1D', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8MZM0QNFND4VTKAT9AW927V","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAT9AW927V-P1#2', '0aae097d9e4e0d4bdbef2b2fb3b72bf7a5009c19c3892d4a9dc52cc674951483', '{"v":1,"subject":"01M8MZM0QNFND4VTKAT9AW927V-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0QNFND4VTKAWX0Y7Y6W', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM11R131D4KNRSXE3FCYN', 'fdef881c77f2e4094ddff6736e9a9d8fad9b3978b717588e5ce80d49f0c9af08', '{"v":1,"subject":"01M8MZM0QNFND4VTKAT9AW927V"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM13PQK0DKPX8A8A4M6HN', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8MZM148R0M52YNRY8KXGEMY"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM148R0M52YNRY8KXGEMY-P1#2', 'f169ba8e20925a8e47e51bf4488120d4aacec4cce8816c37fb564df64c3b3acf', '{"v":1,"subject":"01M8MZM148R0M52YNRY8KXGEMY-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1DDBKT085ABDBYNY76X', '21deefb240f7a227288766e8667cf56d78a9c6a714de6bd941d8d333f3b953ad', '{"v":1,"subject":"01M8MZM148R0M52YNRY8KXGEMY"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EKJP67QGEMZGP532QP', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8MZM1EZXZZ9HC3FT9WMCE61"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61-P1#2', '8f45c6b240fff78214bc314ca5753ea850eef64e8753817a66a90bea16f35f08', '{"v":1,"subject":"01M8MZM1EZXZZ9HC3FT9WMCE61-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EZXZZ9HC3FT9WMCE61-P2#2', 'd18f66a72ee072806e8060cb9f735eea6a345323a7e7973add23f443d7773ca0', '{"v":1,"subject":"01M8MZM1EZXZZ9HC3FT9WMCE61-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1KTVQM8908CFS4BRRZ0', '14efd6b249233218aba25775d44adec1b86db9550a75bb21ab31f8206994ed79', '{"v":1,"subject":"01M8MZM1EZXZZ9HC3FT9WMCE61"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1KVP3589RZ9XDARQ253', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M-R1', '01M8MZKXW7EVSGY27NHB0XKZ1M', '3', '{"v":1,"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-30 01:02:54', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-810409687', 'root', '2026-11-30 01:02:54', '367', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.263', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '1295821846', 'root', '2026-11-30 01:02:56', '1776', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1520885750', 'root', '2026-11-30 01:02:56', '259', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXW7EVSGY27NHB0XKZ1M-S1', '01M8MZKXW7EVSGY27NHB0XKZ1M', '2', '{"v":1,"id":"01M8MZKXW7EVSGY27NHB0XKZ1M-S1","fulfillment":"01M8MZKXW7EVSGY27NHB0XKZ1M-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MZKXW7EVSGY27NHB0XKZ1M"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8MZKXW7EVSGY27NHB0XKZ1M', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM042JX0DV8GPTCG6FPMV-S1', '01M8MZM042JX0DV8GPTCG6FPMV', '1', '{"v":1,"id":"01M8MZM042JX0DV8GPTCG6FPMV-S1","fulfillment":"01M8MZM042JX0DV8GPTCG6FPMV-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MZM042JX0DV8GPTCG6FPMV"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8MZM042JX0DV8GPTCG6FPMV', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXPRW3ZJ76NZ5AYPCVF3/000001', 'TEA', '1', '{"v":1,"id":"01M8MZKXPRW3ZJ76NZ5AYPCVF3/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8MZKXPRW3ZJ76NZ5AYPCVF3"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXSQRP6FMZKCPKE9BHXG/000001', 'MUG', '1', '{"v":1,"id":"01M8MZKXSQRP6FMZKCPKE9BHXG/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8MZKXSQRP6FMZKCPKE9BHXG"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKXTT64BWNFTPP2Y0W5DD/000001', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', '{"v":1,"id":"01M8MZKXTT64BWNFTPP2Y0W5DD/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8MZKXW7EVSGY27NHB0XKZ1M/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MZKXTT64BWNFTPP2Y0W5DD"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8MZKXW7EVSGY27NHB0XKZ1M/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKYAT9TGEF896BRYRE435/000001', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', '{"v":1,"id":"01M8MZKYAT9TGEF896BRYRE435/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8MZKXW7EVSGY27NHB0XKZ1M/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8MZKYAT9TGEF896BRYRE435"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8MZKXW7EVSGY27NHB0XKZ1M/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKYND2VF8WWTXKDN5VBMY/000001', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', '{"v":1,"id":"01M8MZKYND2VF8WWTXKDN5VBMY/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8MZKXW7EVSGY27NHB0XKZ1M/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MZKYND2VF8WWTXKDN5VBMY"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8MZKXW7EVSGY27NHB0XKZ1M/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKZG067TJ19SNRHHQBTVN/000001', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', '{"v":1,"id":"01M8MZKZG067TJ19SNRHHQBTVN/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8MZKXW7EVSGY27NHB0XKZ1M/1","reason":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8MZKZG067TJ19SNRHHQBTVN"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8MZKXW7EVSGY27NHB0XKZ1M/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZKZM27YNA1N6880TYDE2X/000001', '01M8MZKXW7EVSGY27NHB0XKZ1M', '1', '{"v":1,"id":"01M8MZKZM27YNA1N6880TYDE2X/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8MZKXW7EVSGY27NHB0XKZ1M/1","reason":"01M8MZKXW7EVSGY27NHB0XKZ1M-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8MZKZM27YNA1N6880TYDE2X"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8MZKXW7EVSGY27NHB0XKZ1M/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM01XKESC16SJBDAA0QMC/000001', '01M8MZM042JX0DV8GPTCG6FPMV', '1', '{"v":1,"id":"01M8MZM01XKESC16SJBDAA0QMC/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8MZM042JX0DV8GPTCG6FPMV/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MZM01XKESC16SJBDAA0QMC"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8MZM042JX0DV8GPTCG6FPMV/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0GV0G2714G20WGVB4E4/000001', '01M8MZM042JX0DV8GPTCG6FPMV', '1', '{"v":1,"id":"01M8MZM0GV0G2714G20WGVB4E4/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8MZM042JX0DV8GPTCG6FPMV/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MZM0GV0G2714G20WGVB4E4"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8MZM042JX0DV8GPTCG6FPMV/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM0P70R8TYV8VT70ZVJ1D/000001', '01M8MZM0QNFND4VTKAT9AW927V', '1', '{"v":1,"id":"01M8MZM0P70R8TYV8VT70ZVJ1D/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8MZM0QNFND4VTKAT9AW927V/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MZM0P70R8TYV8VT70ZVJ1D"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8MZM0QNFND4VTKAT9AW927V/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM13PQK0DKPX8A8A4M6HN/000001', '01M8MZM148R0M52YNRY8KXGEMY', '1', '{"v":1,"id":"01M8MZM13PQK0DKPX8A8A4M6HN/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8MZM148R0M52YNRY8KXGEMY/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MZM13PQK0DKPX8A8A4M6HN"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8MZM148R0M52YNRY8KXGEMY/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1EKJP67QGEMZGP532QP/000001', '01M8MZM1EZXZZ9HC3FT9WMCE61', '1', '{"v":1,"id":"01M8MZM1EKJP67QGEMZGP532QP/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8MZM1EZXZZ9HC3FT9WMCE61/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MZM1EKJP67QGEMZGP532QP"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8MZM1EZXZZ9HC3FT9WMCE61/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-26798896-e584-41ab-b5ec-5bedcf6c3a54', '01M8MZM1KTVQM8908CFS4BRRZ0/000001', '01M8MZM1EZXZZ9HC3FT9WMCE61', '1', '{"v":1,"id":"01M8MZM1KTVQM8908CFS4BRRZ0/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8MZM1EZXZZ9HC3FT9WMCE61/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8MZM1KTVQM8908CFS4BRRZ0"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8MZM1EZXZZ9HC3FT9WMCE61/1', '2026-03-04 09:00:00.000000')
-- end
