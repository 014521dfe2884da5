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
       q.delivered, q.cancelled, q.returned
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
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_name, e.line_number, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_order` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
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
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_name, e.line_number, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM (SELECT h.tenant, h.id, h.channel, h.customer, h.state, h.placed_at, h.currency, b.body
FROM `recorded`.`oms_order` AS h JOIN `recorded`.`oms_order_page` AS b ON b.tenant = h.tenant AND b.owner = h.id) AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
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
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_name, e.line_number, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.order.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
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
       (CONVERT(p.payment_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause, (CONVERT(p.payment_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason
FROM
(SELECT s.*, e.payment_place, e.payment_amount_minor, e.payment_authorization, e.payment_cause, e.payment_id, e.payment_reason, e.payment_reference, e.payment_status, e.payment_type FROM `recorded`.`oms_payment` AS s JOIN JSON_TABLE(s.body, '$.transactions[*]' COLUMNS (payment_place FOR ORDINALITY, payment_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', payment_authorization longtext CHARACTER SET utf8mb4 PATH '$.authorization', payment_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', payment_id longtext CHARACTER SET utf8mb4 PATH '$.id', payment_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', payment_reference longtext CHARACTER SET utf8mb4 PATH '$.reference', payment_status longtext CHARACTER SET utf8mb4 PATH '$.status', payment_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE payment_place IS NOT NULL) AS p
UNION ALL
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.payment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_id,
       (CONVERT(p.payment_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type, (CONVERT(p.payment_status USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS status,
       CAST((CAST(COALESCE(p.payment_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.payment_authorization USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS authorization_id, (CONVERT(p.payment_reference USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reference,
       (CONVERT(p.payment_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause, (CONVERT(p.payment_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason
FROM
(SELECT s.*, e.ledger_place, e.payment_place, e.payment_amount_minor, e.payment_authorization, e.payment_cause, e.payment_id, e.payment_reason, e.payment_reference, e.payment_status, e.payment_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.payment[*]' COLUMNS (ledger_place FOR ORDINALITY, NESTED PATH '$.transactions[*]' COLUMNS (payment_place FOR ORDINALITY, payment_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', payment_authorization longtext CHARACTER SET utf8mb4 PATH '$.authorization', payment_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', payment_id longtext CHARACTER SET utf8mb4 PATH '$.id', payment_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', payment_reference longtext CHARACTER SET utf8mb4 PATH '$.reference', payment_status longtext CHARACTER SET utf8mb4 PATH '$.status', payment_type longtext CHARACTER SET utf8mb4 PATH '$.type'))) AS e WHERE payment_place IS NOT NULL) AS p
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_amounts_due` AS
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.amount_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type,
       CAST((CAST(COALESCE(p.amount_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.amount_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause
FROM (SELECT s.*, e.amount_place, e.amount_amount_minor, e.amount_cause, e.amount_type FROM `recorded`.`oms_payment` AS s JOIN JSON_TABLE(s.body, '$.due[*]' COLUMNS (amount_place FOR ORDINALITY, amount_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', amount_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', amount_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE amount_place IS NOT NULL) AS p
-- end
INSERT INTO `recorded`.`oms_backorder` (`tenant`, `id`, `owner`, `version`, `body`, `sku`, `units`, `priority`, `queue_rank`, `waiting_since`, `held`, `covered_units`, `promised_for`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6/00001', '01M8MPCPR56F9TYSSA23PVW9Y6', '1', '{"v":1,"order":"01M8MPCPR56F9TYSSA23PVW9Y6","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPAD0NHV730R5KX2ENXV', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '3e197da409cdaf478487326048f9816ee4da0f9fed12ce1b0ed1fe0483ecf461.1292f59d8310bc71167fc7a4ee11b233afdd6304f8f725d45e646132cea8c4d6.1f00084a4b0021d2ab802b58edda245d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPATVDKTXC5AX39AXE94', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '247ffdcce51b232a24ea418c5090ea74132d453d151c1e774bcea1f945225362.5107617150b65dad3dcf0b0730e5f7697f0a36d3a6aeae2e2edb1eecfb96f067.95c7362a1c1b160860e7d697d237f369')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPATVDKTXC5AX39AXE94', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '4ab20ef422baa43a1938562fd53241406cb94012f46539197ea61b25e79beb78.c6d3fa366848a420883c831a3825881c7edf4130760e068ec2fb61da48f86a1c.c31cce9fdb65c7c3da2dce1759556031')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPATVDKTXC5AX39AXE94', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '43ee81d36e547aa199d05f88dd7838bca8f14b20b080550b077d1796b8c8377d.adaf6e7ed2f28f7fd46ad72fb72a4d1b30f9824740c87d1f042df925c513aee9.035487a691dce7a7fdf6a37cac0466b7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', 'BERLIN', 'receipt', '01M8MPCPB5AB0X8WVJ7MAM9G2P', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPB5AB0X8WVJ7MAM9G2P', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '0788892c5608aa9b118d1aec7139de4971d895ae518ae668f0f3e4bd76992fea.a8c69a0f2b92d28de752a32dfe8542396377497e062b0ef63b1d2776c33f9075.02e5f52936d02d15baa1b707414844d7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', 'BERLIN', 'receipt', '01M8MPCPBN6HBZK6F4QTDFEFT8', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPBN6HBZK6F4QTDFEFT8', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '3769a22681eb8b7afbcd876ce6fc45b676d6024108a1c385dfc698dbbc02142b.41e163f434ec6a87538f19b998fd1692a3dc06beb3a6c33078272811af5c3b83.0382a836976894e7b390f053c3d6c84f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPBXJDDKVH7H3BFQ21SK', '', '{"v":1,"order":{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'be94e09a6b670cf6bc61fbf35cbfac03820b654bf5188868ff09b83ef7adb187.d8c8048d67bcef7e5576c68045ff863c49b68d2b041b471e7bfade67ec528b82.62b8184f21d0c4a25ec52d234677fe82')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPBXJDDKVH7H3BFQ21SK', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '2c3e94543072e0012f1d0bac75d54f4b3c5c9219ea96476da5b9731effa7fd74.9b279d8260b9aa5733e7dedb0778a9ab043c3aaf6e5141d0c991d63666d4af4e.ec325e68a881ed480dbdf95d0e264158')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPBXJDDKVH7H3BFQ21SK', '', '{"v":1,"ledger":{"order":"01M8MPCPCC6Y1BFZQ1DHNZKZE3","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '4d3517dc2c7e90927cdc4a72dd2c7ec3c1cc94e4f673706ac8319c3c9511301c.4996935d2da776504514e82596ddf4659c0d11cba37f84b23342befde39d0ec8.17bae70d2fd9c41ee5121d3966bf2aa8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPBXJDDKVH7H3BFQ21SK', '', '{"v":1,"transaction":{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"}}', '6b8e8a4f5ae6574b39b7b1e38305c41731322619394ec87ca736f84c4bfb4ced.c4a1607e717c5a0bcbac1c57156a3356fa3635ef4572ac8acca606604403c4d3.bc8a9aa5587aa3d04ae873c5a8db8c2c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1#2', '', '{"v":1,"transaction":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1"}', '802786092ec6549df4a20695f6c1f087055a9b17be9e3a5b1384edc4383386d9.1ad87475e2a8f81c4797724e2a3cd60acedef19eaa33d8f09afc8c6cb7ce418a.653d04e92e659660ed70552fe094299f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1#2', '', '{"v":1}', '47c878f01d8c1248beb077ca1a7868405ff8582a5e56f0db643b7751bff13ebe.8a2d6ff42c027e74df7513da92e0faf82a035c3b7dabfe3abadaf3ec3b2985a8.d64094cf49065275314d62f1514c49f4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPDV2XXG6T8SBM1JH4G9', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '84a698de80a81818605185c627f7cdecf7c05440e7beee446e1693c438121ec8.f7618c8d29ba1fe1e9ce8262b2d5644b7042297ef95ca6890c435d8e72ae8e0a.adf041a61a474d5b6a4280afcb77da88')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPEBYRRS6VRQBJJAKRYD', '', '{"v":1,"work":{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '60ca22ec4e5d884a2dda4c3644c42fcc2f86d2e760e17be9ed1d9ba592d948f5.54b5531805ff4c02a5b14c26117dfcb31dc50ca80a5c98a574e9b006d49a45d4.933db947e9cbb383b02d9d7a60670b7b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPEM4RTXSV66RDSGC163', '', '{"v":1,"fulfillment":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '96ce2f424176d9128f938400db3f36e84e77f9af31105ada7d7beb37e04b0582.f13d29f848303f4bf70f3dc047b99eb1caa8cfd4df75c5f9b529adcf61f1b84e.d27f9b411834e2fb9a04e239c545bc40')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPEZ1HF92T8GNNVWSG9T', '', '{"v":1,"fulfillment":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '54f51da15382de3bde9deb1c930ab80b147033e3cdfae7588fd3cc8fd6e8838b.7bc11fa0d9b84937e31551b2ac2c268c95ed7779e23f67daa52ff7d426a75667.6596594d3ea0c0e685ce5a3f0efd3f1d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPF82CYKMNWQB28EDP7G', '', '{"v":1,"shipment":{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1","fulfillment":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCPCC6Y1BFZQ1DHNZKZE3"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'f1012607cec4418f3b04004f40afb9c0c7f3cda2874468911133a82ef25762fb.f5bca6fb648ded9b189b2dc9149d4baf891c311048d0d4380266b3841ccaf20c.f16e3318eb790c61409e61888a5fe0c0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPF82CYKMNWQB28EDP7G', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1","charge":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1"}}', '5c1e1e0566d65bd7353550cca0b1fe6fe8e238995c5dd777f45ee3d13f605d01.ab5d332177a87492f1977a2eef706162d2aeb3139c7f256f0e3703e2f9308363.0c3ff1df5359d9c246830b41d4360365')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPF82CYKMNWQB28EDP7G', '', '{"v":1,"transaction":{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1"}}', 'db89a6f33d19aef5a3b6e9c0134d1b63b2b943508cee7c99ea476e66c103661a.360f4409dab4304da0c36e1d2b8785f3319f7a384f1ed35b8b89808c84757027.17bb521ffbdf8b1c7819880c8f7bc187')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPF82CYKMNWQB28EDP7G', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'df5b6737a0237ab4ceee603a086fbd399d16fe4ce0097de94a10903372a3c83a.4230f569d42b6438fb16ff9fb58e99aebbae2f4cba446e0c810cab78d01e63f0.d8847fe49ccf22878847109dfe8ae464')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPF82CYKMNWQB28EDP7G', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3","charge":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"}}', '5ee04d60298270400f016889b65a012795766e669b42d1107b0f81ede403e72e.fae68ff7a141962273060d7fc1688aab423a82ef97656efb140cc21cccc61117.8d44b18d5467fe2e01e54da6de185e3e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPF82CYKMNWQB28EDP7G', '', '{"v":1,"transaction":{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"}}', 'b9debc5e0d7eddaa51c556645aa0b60b65ac6829d7dd06d1209b3e192da089b7.70a4872fd4881195f98ed33dc0ea82cef22940266f5f18f5a1bc6adad95825ae.f473b27ba46d948578e9f6063809b5cd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2#2', '', '{"v":1,"transaction":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2","reference":"capture-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2"}', '7559c2b5b8b3e7b7ca53bd1cf6cdc560462ba3dedf7f2da75405ca76f9e09c1c.78ed34a6879e392c1173aa2e8cf4289b751d6b5ccff5a4f9ba3238ffcd381585.8daafd418b2d483854c21bb37ead7f8f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P3#2', '', '{"v":1,"transaction":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P3","reference":"capture-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P3"}', '5869aaf8e382447f4d6e2aee820abf604d70098c1738e3f8ec97f61f651713a2.9d67beb43b4c8d6dbf8466e08cea26eed8a1b65fa5afaea2f74ee54ac6555695.14ceb395ed9965aede6761ab29918204')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P3#2', '', '{"v":1,"transaction":{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"}}', '9d7faf874f0f911da0b20b7af67b8c1bfbcc38a72100e6e8827ab6b7d66ea6a0.943bf530a025b4be26c31d924646fe83f72cb8e78c9e9cba17c0486e824422ed.6cb9a99f7c765311522c55fbcde4d40e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P4#2', '', '{"v":1,"transaction":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P4","reference":"cancel-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P4"}', '61fa9b44c237588cd7b926be4192a7276fcece22b8fefb6e6dfd7249fb574ad5.eed36a83bcc0860b5a7ee924fd4359b2bcf6a466ff5f4e26bb907684d4549bf9.cf950477303aad2681273eed6fa59ca6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPGDQRFT3608TJYK7DJ9', '', '{"v":1,"shipment":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '31ca4dc79d2335a128e8432048dc3a675988985a2468365c228de47c46257ffa.9b6283da29df143be8914484a7bb5b8e754b080c92127d6ecac0b7d6445938f9.f51c3c5241b40e0434c4257e6c103864')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPGDQRFT3608TJYK7DJ9', '', '{"v":1}', '35d0051fd901f7b424d149b7fd044c0039f41c2a04991721afc46804e368cfbf.f67bc8580da5698c3fe167879eacbcecdae94af60706e66c734ad3cb0cd270b8.5a2c85a8958018205d9ab60288346a62')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPGRJ0DZ39PQNJCZYA20', '', '{"v":1,"agreed":{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '03184030f394bb52b788006ae647defc9914e5e39962c3ea92b0a62444046e83.19b98c85f0a00ffff1855aa1c77d7f7ba59ddc02760eb32c377b2a68d224e353.40e34afde85a8ecea53c564118c3b772')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'return', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPH423PJH8H84KW047Y0', '', '{"v":1,"returnId":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', 'fa854a864cabcb5074fcf4e18e5c1c74fd3696ca087a9bf484d4714a17350659.7d9ffddfb7e0b2587101bfa8e2068e4b99e51108f63bca0bd94c7d67484ecb6b.414001d031ed26b6c03e975fb946a6ba')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'order', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPHQHF4D1EQQJ2NZ1QRN', '', '{"v":1,"returnId":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '642261557c88d1b4621864fe0aee728e98ae0c980680a344902944eb48f51c70.940cd505d9e46fc4e42786c51be753a4672d657f5765599ea325318b6cef34e5.3c7b07b9d197ca5fdfde17b8c52c06c2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPHQHF4D1EQQJ2NZ1QRN', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1","charge":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1"}}', '63936866383ca7c1a16ac7dc9f8ae940f8d9b4015e143123f5d9d2d64c6f36e0.39159154735cf8d8e8bac0cf2d3fdb79ea031296e4a42d59db283175bb3f0116.a54712940e2bf0c8c1b790dddcb9d3f9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPHQHF4D1EQQJ2NZ1QRN', '', '{"v":1,"transaction":{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1"}}', '1ff933a14f107cdf3e12be94ffdc80e407fdee2022a726783bfcf1d82a12280f.e2134dce9bc0246d14bcdb1bd3adb8eb489d17b9706fc4452b2b0abeec7dbfe1.d82fff0aa7fd318a58547434f6d41e17')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', 'payment', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P5#2', '', '{"v":1,"transaction":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P5","reference":"refund-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P5"}', '29446f4f51e0cfb3f9fb6cfa1a58777c1051378cdffbc9fd6588642482a005cb.88f2f79dd166109f8f87f48feac18b4abacb94d17dcc21a11469bf23a1c5d4e7.ebacab5910b0d8f164135a85106ae558')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'order', '01M8MPCPM4KGJB8Z2XNHKR12RW', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPKYSQDAXKW2ZR0R4KS3', '', '{"v":1,"order":{"id":"01M8MPCPM4KGJB8Z2XNHKR12RW","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '8a7698797c1a427125ec71603b11cd85dd572a4bf5eec04312c85e23b3e529cb.23ba3792328e066843f781010554d50d16b66cc30b0c0bccd44916de5866e356.d4cf39b1366c58d4ed69c1adeb1d0f8b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'order', '01M8MPCPM4KGJB8Z2XNHKR12RW', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPKYSQDAXKW2ZR0R4KS3', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '72de7862c9a4bc3d06592350c9e9b3777590c91e4a4a63d0c21643f638387aa2.cd5b53888ea20f96c28bf859505a7f002f105706989b00aa1aa5e5180bdea2be.d156fef4c185e6ebee20d43940e34667')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'payment', '01M8MPCPM4KGJB8Z2XNHKR12RW', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPKYSQDAXKW2ZR0R4KS3', '', '{"v":1,"ledger":{"order":"01M8MPCPM4KGJB8Z2XNHKR12RW","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '4f1c84d5ffce3fb18c74a6b1e70bd82413adf2316f5082b10dc604331cfdb5af.35945f86de37e7e4c357d2e9a8a6abdd6cbdf82c1e806e871231bd4c60717348.33ace6fc6c243fe8a6b25d4110eea72a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'payment', '01M8MPCPM4KGJB8Z2XNHKR12RW', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPKYSQDAXKW2ZR0R4KS3', '', '{"v":1,"transaction":{"id":"01M8MPCPM4KGJB8Z2XNHKR12RW-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8MPCPM4KGJB8Z2XNHKR12RW"}}', '7fd1385ec211133a562064561beddcd4713dd6659335117338e6b778cced2ce5.eaf95fe2dfab921255cd2a4af4f93c16038af2961e573424933e4116c4d4f05e.a91de23adf445546edc4d88460ee7961')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'payment', '01M8MPCPM4KGJB8Z2XNHKR12RW', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPM4KGJB8Z2XNHKR12RW-P1#2', '', '{"v":1,"transaction":"01M8MPCPM4KGJB8Z2XNHKR12RW-P1","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPM4KGJB8Z2XNHKR12RW-P1"}', 'c05404f959cdae58ecfa279cadd2b7649ef9ae32335f9b78de377f3460997b08.dd6fbdac017e14a8a31eea0747b45d78bb588f0846c42233f755a4bbbe48f865.aaf8c9eb21d5bd669a6ed95b0b38a59c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'order', '01M8MPCPM4KGJB8Z2XNHKR12RW', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPM4KGJB8Z2XNHKR12RW-P1#2', '', '{"v":1}', 'b2a5527350ddb36c82a55aa3a3a008e9439fa440d5370902e94e4c603811c240.b1fe6c57e5ccc2c9343168d837a17f96ab88ea522a8f7e8e8fe510af4da6324a.0b9715e89dcbeaba0e032f3cc43cdaa7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'order', '01M8MPCPM4KGJB8Z2XNHKR12RW', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPNE1H0AWZ64N71EKXJ7', '', '{"v":1,"work":{"id":"01M8MPCPM4KGJB8Z2XNHKR12RW-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'c4b5d2344418d873d720f364d6227ee80332d410dec3ee4751320a66c85ddeb8.668e706b9967d52b774b273a79187feb53fc0beda9bf96176f2e8b16dec63977.6ea2fce053404d4f41c18ed4e823119f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'order', '01M8MPCPM4KGJB8Z2XNHKR12RW', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPP05DSR62ST2H05112B', '', '{"v":1,"fulfillment":"01M8MPCPM4KGJB8Z2XNHKR12RW-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '3563ec95171d969a2d76165d4fbde56cccf4a103f9dccd2f063b2d4d536c3422.94b6f7a7df0d9fd7ac3fbcb5f4956e8ad94aeb383e098dff675e123d92c17a5d.163e3b863d5fb0c9cbaee8093721ae4f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'order', '01M8MPCPM4KGJB8Z2XNHKR12RW', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPPZ26RZZA868V4YD4T4', '', '{"v":1,"fulfillment":"01M8MPCPM4KGJB8Z2XNHKR12RW-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '06f660e00e585be189255d87aa258fb75105f7df48598cf096f286a729bb9e02.586811e7ec5ed4e15cf3561955fe597a397d5fdeaf122c9cbf84eca540464950.a0d3a6a5a4519e415fd34db888ec037a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'order', '01M8MPCPM4KGJB8Z2XNHKR12RW', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPQFA8MH8XEXV3BNJSDK', '', '{"v":1,"shipment":{"id":"01M8MPCPM4KGJB8Z2XNHKR12RW-S1","fulfillment":"01M8MPCPM4KGJB8Z2XNHKR12RW-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCPM4KGJB8Z2XNHKR12RW"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'de9a538610444e481234e9c84e140728ad16ce507988a25300f73cde0c20ea73.ffcccd6cc5ca9de90e1f436cb3d4ab0f06a617644468036e107a6bef29af721a.84d605377056ec14b3ed185325d91a3b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'payment', '01M8MPCPM4KGJB8Z2XNHKR12RW', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPQFA8MH8XEXV3BNJSDK', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8MPCPM4KGJB8Z2XNHKR12RW-S1","charge":"01M8MPCPM4KGJB8Z2XNHKR12RW-S1"}}', '3347327297a4ffa5286f56b0ec04990ff8535cbf3a592fab6a23cf989df7a54b.17d7a08eb5c7f6451d749fc1a20c608a018ce06feebb93054410c6c83f93b3ea.2f651ec024df0388c89c7a8657ddd331')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'payment', '01M8MPCPM4KGJB8Z2XNHKR12RW', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPQFA8MH8XEXV3BNJSDK', '', '{"v":1,"transaction":{"id":"01M8MPCPM4KGJB8Z2XNHKR12RW-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8MPCPM4KGJB8Z2XNHKR12RW-P1","cause":"01M8MPCPM4KGJB8Z2XNHKR12RW-S1"}}', '24941c9499fe1e47eb8a9d8a85f3cc21ff8eba7fa4e2da788cc89a7d3e74c427.d39dc31560e85ff378b4e0104f288c2cdf79df69b6540e27d9a3aa82ad85fb90.5c6cab537833f5824607c4cb134f7309')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', 'payment', '01M8MPCPM4KGJB8Z2XNHKR12RW', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPM4KGJB8Z2XNHKR12RW-P2#2', '', '{"v":1,"transaction":"01M8MPCPM4KGJB8Z2XNHKR12RW-P2","reference":"capture-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPM4KGJB8Z2XNHKR12RW-P2"}', 'cf7ee0dcfac89096469f7d9fe17b1b63f8f3d95ff56a89107931204d545251ed.a759229cb35794e1a11743fe00de3af2a3b46ad3636ca57191c8bdb775337cf3.4c4833e70c5541b244c46ade511f6485')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6', 'order', '01M8MPCPR56F9TYSSA23PVW9Y6', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPR31PCMH0XFWBAZ4PHN', '', '{"v":1,"order":{"id":"01M8MPCPR56F9TYSSA23PVW9Y6","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '8e7f19c420fa3f07bf245f0e1ccbc264d85a246250e0883e300cfd2ad27b7544.642519c3309d3fbdf0f783ebb64058c84e9911866626876c6c4e2ffb03c32836.e202abeda272fdb313b485b5b34ee86e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6', 'order', '01M8MPCPR56F9TYSSA23PVW9Y6', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPR31PCMH0XFWBAZ4PHN', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '588791a100b409702422fd5c14e3c4a05d85ab2f2fed5be306c01203b88f32a1.84782079e09274a625aea9123fb9e85118fabda55233b81638d48dcd6ae86326.a598d8b19c50f51cad5b2860772a4b38')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6', 'payment', '01M8MPCPR56F9TYSSA23PVW9Y6', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPR31PCMH0XFWBAZ4PHN', '', '{"v":1,"ledger":{"order":"01M8MPCPR56F9TYSSA23PVW9Y6","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '9e23b65e3ce43ad8634cc51f7d3db742c7654db2f71eb1aee5110251f056374e.8f1b7166a7a70e242223873c329aacaac1abdc3149ecc41096963b498ad8c1c4.696bfc65e4d04769b22b558a090e4dd7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6', 'payment', '01M8MPCPR56F9TYSSA23PVW9Y6', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPR31PCMH0XFWBAZ4PHN', '', '{"v":1,"transaction":{"id":"01M8MPCPR56F9TYSSA23PVW9Y6-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8MPCPR56F9TYSSA23PVW9Y6"}}', 'fed9081e8bb4407efc93f2444680a28107ea975ee58a5b6fe46a4420b92b74c3.9abf2dd7c452927ce50cc4dada944465ae70993fee2d619f66f2c5ebacef4ad7.21514814e21051814535585ade31beba')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6', 'payment', '01M8MPCPR56F9TYSSA23PVW9Y6', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPR56F9TYSSA23PVW9Y6-P1#2', '', '{"v":1,"transaction":"01M8MPCPR56F9TYSSA23PVW9Y6-P1","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPR56F9TYSSA23PVW9Y6-P1"}', '9d0b99ccf6f244b0c3b25393333ef1a9b1b73ea911b8f8825e511f9518aa6418.160f832cbf76a6b051aca0b522f2ce0fd699e901f060b2e7ced738c3d181d442.55e7b0b2ea70dd1b0e09d7e00c9de809')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6', 'order', '01M8MPCPR56F9TYSSA23PVW9Y6', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPR56F9TYSSA23PVW9Y6-P1#2', '', '{"v":1}', 'a1b36549fde02f2b1d4ea67429547e4d6925c35c6f942faacdb46bf6cbb72821.4ca2a9159a416d32165f9111ba2d15e9e1a8900c001fcf6f8293c828cb3b6ac0.1aac6d4e35f77b7f695ab4425d400852')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6', 'order', '01M8MPCPR56F9TYSSA23PVW9Y6', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MPCPRJ91DGMVKNE86W82CZ', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '6b9163f065979de9ef4e5b7faea470fc20761a93c722a5271c333de8abee688f.e644ab7ef06d4f64309e81f027ed9ce292b6b9f46e8824d4f3e2500757287e59.87974b3f1d35678ec0240bf18a5adb65')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB', 'order', '01M8MPCPRQN8PSPANF3FQKDNMB', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPRP68JPMQWPX5XEH8QV', '', '{"v":1,"order":{"id":"01M8MPCPRQN8PSPANF3FQKDNMB","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '8d2f6a6651bac6cb071c6d9fc94a2bf3315caee0534e2f0527d372a731999372.ee37d583e046d27fe657187e96c29b26620621861247f371cdb123ea1d0a2068.22a0252399d7ebf05fad9fa249403e46')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB', 'order', '01M8MPCPRQN8PSPANF3FQKDNMB', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPRP68JPMQWPX5XEH8QV', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '22e8904cc01003909e386259fd75accee7e52b367469291bc253541e8dc5e87c.29d33ed073d22c3c206b89187585816e531ca02498785b197aaccb8ef60e2ad9.0e21b2f6af1feb74195012641789920b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB', 'payment', '01M8MPCPRQN8PSPANF3FQKDNMB', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPRP68JPMQWPX5XEH8QV', '', '{"v":1,"ledger":{"order":"01M8MPCPRQN8PSPANF3FQKDNMB","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'dff4df74366fd67ed7d70239eb49fb6c69b2c3f171140c86f5ac057989f0b8a2.b02e28e556fa44ee4689f4df55c9980d36e983572b6954a5cf3c9895c6979c03.d0b5876d71fcafa94f9f522a3434f809')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB', 'payment', '01M8MPCPRQN8PSPANF3FQKDNMB', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPRP68JPMQWPX5XEH8QV', '', '{"v":1,"transaction":{"id":"01M8MPCPRQN8PSPANF3FQKDNMB-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8MPCPRQN8PSPANF3FQKDNMB"}}', '85c005432c0a2c6466caa3bb571d0e23f2221f8817339f0301a355002957b4d4.3b52876a7d94c2b002c9d83f493a8ce7f7b344600f182339d5e215076d3125ff.3b718ee0175fc2b59d8b75ab866c7faa')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB', 'payment', '01M8MPCPRQN8PSPANF3FQKDNMB', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPRQN8PSPANF3FQKDNMB-P1#2', '', '{"v":1,"transaction":"01M8MPCPRQN8PSPANF3FQKDNMB-P1","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPRQN8PSPANF3FQKDNMB-P1"}', '8a669d8907114d451cff4d1c48c1061150ead9811484e03d891f89753f2deed2.7bb6993ccbc079e0d0fa7c68f3e758232104bf6d2c6b5cfe212c6757801eaf13.9dcb122c9424659fd134ccf484f812bf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB', 'order', '01M8MPCPRQN8PSPANF3FQKDNMB', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPRQN8PSPANF3FQKDNMB-P1#2', '', '{"v":1}', '17409022d7c32a666bc41638f2966e8bf56b39d54ae9780dd16a32bb19f63dde.c20d458b20c32793dba1dfc2e58929cd2690af2586bf33015e7acbb0db9f966d.6b3cd44024c9cd1e06ae6b5ce8c416c1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB', 'order', '01M8MPCPRQN8PSPANF3FQKDNMB', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPS2ZFSM7NGZ37RYJNGK', '', '{"v":1,"work":{"id":"01M8MPCPRQN8PSPANF3FQKDNMB-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '5a837908838ca0d89ee1ade70dabdf14aa20c25e8b2ebdd55603bef94da1abc3.5f05ed58dfdba4a65cc849bd3056de8e3edf76225039931993afadb1db46f628.da3201e1ef4fb77643673227a29d29f2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'order', '01M8MPCPS64N9NN10WNVXZDD42', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPS5NAVJWSK4NTPT7VDV', '', '{"v":1,"order":{"id":"01M8MPCPS64N9NN10WNVXZDD42","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '2845293d1726ab86b9844202d2ccac7759e5422c77c744d0f3873da3156a1c5f.b15ae1cb6f57480e40f43cc89faf58aecd0451a2be31fb3fe069ae9e7f287276.59100a5b752061ad424bfaffcb02384e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'order', '01M8MPCPS64N9NN10WNVXZDD42', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPS5NAVJWSK4NTPT7VDV', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'ef851d209e7b10aba9e8af11f3d552783b7de7b8c0e748ccdcd3f4718d0c9b1a.678dbe6ac8eb1655a1647e7cafdefde299f1257d7363ac4579a084ec38c5f314.016c56ea462a23b80a689259ca10e50e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'payment', '01M8MPCPS64N9NN10WNVXZDD42', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPS5NAVJWSK4NTPT7VDV', '', '{"v":1,"ledger":{"order":"01M8MPCPS64N9NN10WNVXZDD42","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '9439c06bb4fac85b5efae30d0b2e839176c2d445ddf81cf4e4402d65a4464241.f0e0a0dc330ffc8094c1889a85e8734ae0be927c8b8aac6eba153de28746c315.41627b8f997bd6ecbf3bd05f27aa09c9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'payment', '01M8MPCPS64N9NN10WNVXZDD42', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPS5NAVJWSK4NTPT7VDV', '', '{"v":1,"transaction":{"id":"01M8MPCPS64N9NN10WNVXZDD42-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8MPCPS64N9NN10WNVXZDD42"}}', '5b8ced96e4976af4d0973973a10a2f1a270b48fa3a6b159134fb9759e50a97bd.a7cbd2dc881be17317c80530a4e9d0c63328d8025d4a358e4fbc33c2e1956d0f.70cb07bf62a2faab833748b6985d3f65')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'payment', '01M8MPCPS64N9NN10WNVXZDD42', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPS64N9NN10WNVXZDD42-P1#2', '', '{"v":1,"transaction":"01M8MPCPS64N9NN10WNVXZDD42-P1","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPS64N9NN10WNVXZDD42-P1"}', 'f1f79c191d17d4f6276c00fd770ce66a53587848e3db2adb4952cd7c1a78ca40.cd2bd7beee25719063e5b8d4a7920d8a6db0f8549bbdd03d2271d2cc02b9abb0.63a4c221e893bd0ed7e171159290b2ea')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'order', '01M8MPCPS64N9NN10WNVXZDD42', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPS64N9NN10WNVXZDD42-P1#2', '', '{"v":1}', '799c55112c4118cd475687a2edf522a43ddf4e84aa9bf18d588ca305bb8b918d.76f3914e5d49373e9c4cb8d804c100871e16eee05788b21f49cb14a1cb3bab71.2385c796d4936eca8c0e3ca5a9faf327')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'order', '01M8MPCPS64N9NN10WNVXZDD42', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPSNA3VZDRAYMYNXR9GJ', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '3c2e2754da68e4005621373da26d1c88f178bacbb69efc478d6a4e140c71c652.e07bcff39cb8ba7ebbec078dfde2069984d689b3033f71c80694a378a1050c6a.b2c4d703d9741ece7563c226085a51f2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'order', '01M8MPCPS64N9NN10WNVXZDD42', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPSNA3VZDRAYMYNXR9GJ', '', '{"v":1}', '0ae6b622048a0e26565a03c9e7c8ac46a3ec38a70f4a0ff686ef3281f0f19087.71397ea3f143a5fdfa922251f1624be3b7e6f3fac33acccfed7bd7e3b5f6e739.1674da565ea333e79ada0d408e119b13')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'payment', '01M8MPCPS64N9NN10WNVXZDD42', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPSNA3VZDRAYMYNXR9GJ', '', '{"v":1,"transaction":{"id":"01M8MPCPS64N9NN10WNVXZDD42-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCPS64N9NN10WNVXZDD42-P1","cause":"01M8MPCPS64N9NN10WNVXZDD42"}}', '2886e2415e694b2e4d4a99c9dfa36289bbe25cdeade5b7723ce089035b300d06.10ba89c479b91b9a4106a4c15bb4288cc269867e4a0db74826d70b32641e64f5.488a4f1571e2519645da733d8f07ac4c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', 'payment', '01M8MPCPS64N9NN10WNVXZDD42', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MPCPS64N9NN10WNVXZDD42-P2#2', '', '{"v":1,"transaction":"01M8MPCPS64N9NN10WNVXZDD42-P2","reference":"cancel-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPS64N9NN10WNVXZDD42-P2"}', 'fff063ec9c1620ec3af2dfb10107de01e4ff7084c4616fc2f1ec1a42af19671a.22ab9bcd35820e1754c7a1ff78760cf913489789093e8bf77f9b06564f939f2d.25a5e876d0e0c71e6c93bdfb4ef08bb6')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-F1', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '4', '{"v":1,"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW-F1', '01M8MPCPM4KGJB8Z2XNHKR12RW', '4', '{"v":1,"id":"01M8MPCPM4KGJB8Z2XNHKR12RW-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB-F1', '01M8MPCPRQN8PSPANF3FQKDNMB', '1', '{"v":1,"id":"01M8MPCPRQN8PSPANF3FQKDNMB-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', '3e197da409cdaf478487326048f9816ee4da0f9fed12ce1b0ed1fe0483ecf461')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '15', '{"v":1,"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00.000000', '29446f4f51e0cfb3f9fb6cfa1a58777c1051378cdffbc9fd6588642482a005cb')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', '01M8MPCPM4KGJB8Z2XNHKR12RW', '7', '{"v":1,"id":"01M8MPCPM4KGJB8Z2XNHKR12RW","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00.000000', 'cf7ee0dcfac89096469f7d9fe17b1b63f8f3d95ff56a89107931204d545251ed')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6', '01M8MPCPR56F9TYSSA23PVW9Y6', '3', '{"v":1,"id":"01M8MPCPR56F9TYSSA23PVW9Y6","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00.000000', '6b9163f065979de9ef4e5b7faea470fc20761a93c722a5271c333de8abee688f')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB', '01M8MPCPRQN8PSPANF3FQKDNMB', '3', '{"v":1,"id":"01M8MPCPRQN8PSPANF3FQKDNMB","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00.000000', '5a837908838ca0d89ee1ade70dabdf14aa20c25e8b2ebdd55603bef94da1abc3')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', '01M8MPCPS64N9NN10WNVXZDD42', '4', '{"v":1,"id":"01M8MPCPS64N9NN10WNVXZDD42","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00.000000', 'fff063ec9c1620ec3af2dfb10107de01e4ff7084c4616fc2f1ec1a42af19671a')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', 'web/4711', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '8', '{"v":1,"order":"01M8MPCPCC6Y1BFZQ1DHNZKZE3","currency":"EUR","method":"card","transactions":[{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"},{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","reference":"capture-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1"},{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","reference":"capture-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P3","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"},{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1","reference":"cancel-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P4","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"},{"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2","reference":"refund-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPCC6Y1BFZQ1DHNZKZE3-P5","cause":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW', '01M8MPCPM4KGJB8Z2XNHKR12RW', '4', '{"v":1,"order":"01M8MPCPM4KGJB8Z2XNHKR12RW","currency":"JPY","method":"card","transactions":[{"id":"01M8MPCPM4KGJB8Z2XNHKR12RW-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPM4KGJB8Z2XNHKR12RW-P1","cause":"01M8MPCPM4KGJB8Z2XNHKR12RW"},{"id":"01M8MPCPM4KGJB8Z2XNHKR12RW-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8MPCPM4KGJB8Z2XNHKR12RW-P1","reference":"capture-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPM4KGJB8Z2XNHKR12RW-P2","cause":"01M8MPCPM4KGJB8Z2XNHKR12RW-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6', '01M8MPCPR56F9TYSSA23PVW9Y6', '2', '{"v":1,"order":"01M8MPCPR56F9TYSSA23PVW9Y6","currency":"KWD","method":"card","transactions":[{"id":"01M8MPCPR56F9TYSSA23PVW9Y6-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPR56F9TYSSA23PVW9Y6-P1","cause":"01M8MPCPR56F9TYSSA23PVW9Y6"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB', '01M8MPCPRQN8PSPANF3FQKDNMB', '2', '{"v":1,"order":"01M8MPCPRQN8PSPANF3FQKDNMB","currency":"EUR","method":"card","transactions":[{"id":"01M8MPCPRQN8PSPANF3FQKDNMB-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPRQN8PSPANF3FQKDNMB-P1","cause":"01M8MPCPRQN8PSPANF3FQKDNMB"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42', '01M8MPCPS64N9NN10WNVXZDD42', '4', '{"v":1,"order":"01M8MPCPS64N9NN10WNVXZDD42","currency":"EUR","method":"card","transactions":[{"id":"01M8MPCPS64N9NN10WNVXZDD42-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPS64N9NN10WNVXZDD42-P1","cause":"01M8MPCPS64N9NN10WNVXZDD42"},{"id":"01M8MPCPS64N9NN10WNVXZDD42-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCPS64N9NN10WNVXZDD42-P1","reference":"cancel-t-748eb657-2771-472b-87d6-649ca427916c/01M8MPCPS64N9NN10WNVXZDD42-P2","cause":"01M8MPCPS64N9NN10WNVXZDD42"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '4ab20ef422baa43a1938562fd53241406cb94012f46539197ea61b25e79beb78')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '43ee81d36e547aa199d05f88dd7838bca8f14b20b080550b077d1796b8c8377d')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', '247ffdcce51b232a24ea418c5090ea74132d453d151c1e774bcea1f945225362')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPAD0NHV730R5KX2ENXV', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPAMW02SKHNZAPTQ3BW8', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPATVDKTXC5AX39AXE94', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPB5AB0X8WVJ7MAM9G2P', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPBC10XA72S8PN9HEFEV', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPBN6HBZK6F4QTDFEFT8', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPBQBV375RDWN2MG8ATF', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPBXJDDKVH7H3BFQ21SK', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1#2', '7fc31e2989e45e8fd92556aba7e6695b75f03cdfa798374c53c3524b6160e31f', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2#2', 'ffa45dcb7421cedd2b6f897fb05bf72f1cd42ae39edb89de9d65a733f3751001', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P3#2', '7deafde40323a4265cc06eae41ab22111b1a519227aa640b0f9d136cb378c318', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P4#2', '42c7a754adaee2266e2968eb96d00589dd244a138f534b9897d4dbda66d13f64', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-P5#2', 'ec7071c5e0e7fb92ba25a4832c11f78d8c72a93b4bd2cf8a4f6416a20c92bba8', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPDV2XXG6T8SBM1JH4G9', '003d02a66378ebd47082a104e9fb2610f6f0ab484533d843c2fc9a505daba467', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPDZBKSHMJE10QSNTS91', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPEBYRRS6VRQBJJAKRYD', 'f943357217375a94550fa34835acba7cfff9d399502adf25b810c4955926dd40', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPEM4RTXSV66RDSGC163', 'e3775b3b1849015c32eabd041a4e5a27ff8171a850db7c975c8ef21775b3890a', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPEZ1HF92T8GNNVWSG9T', 'b6214dddf5268e8f950f836d3b8529542571f618f50e5ea1bf71331d72ed1fee', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPF82CYKMNWQB28EDP7G', 'e4e8e8ebfc6577cdad8c7091f7e5c3d099215792c59b304ff0627d33e4a0695f', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPGDQRFT3608TJYK7DJ9', '61988d03f29d76925e10c253d5712c3a17e638f93507590598f8d1a0f7cbdf9a', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPGRJ0DZ39PQNJCZYA20', 'd59932f4ac5917300c725795c4bb1b58d1770ad2666099333778711d31516da1', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPH423PJH8H84KW047Y0', 'ac4ad7b66b6ee080800caf5e0ff2ccbd30e21aeca204b1967b814207a875282e', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPHQHF4D1EQQJ2NZ1QRN', 'b5b1708044c042fe37972a072062c7bca7087198c65ac99c04c850a3ac7c121d', '{"v":1,"subject":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPHWMK8ZZSRZKRFHW4ZY', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPKYSQDAXKW2ZR0R4KS3', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8MPCPM4KGJB8Z2XNHKR12RW"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW-P1#2', '7bbdaa4a67066bc63a64904e9739db0ca398d41a3fa0089269e2e95735f38dcf', '{"v":1,"subject":"01M8MPCPM4KGJB8Z2XNHKR12RW-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW-P2#2', 'fc0f2c276ac0e0ea7b4c1f7ce4687f2af4bd89b655b995ada33b90e0a68bf939', '{"v":1,"subject":"01M8MPCPM4KGJB8Z2XNHKR12RW-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPNE1H0AWZ64N71EKXJ7', 'b8e76d72954129de40ed1e4dd2c4a0f2441843085fdcda29780822005687491a', '{"v":1,"subject":"01M8MPCPM4KGJB8Z2XNHKR12RW"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPP05DSR62ST2H05112B', '4b2e25ff67394b8cebf26d7c5a9ddba2ec4c6a7269884c9bf545e037d6945ac4', '{"v":1,"subject":"01M8MPCPM4KGJB8Z2XNHKR12RW-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPPZ26RZZA868V4YD4T4', '53c521f0d7daeb90f25259c5219db70613125ddb44466acfbec92391c7be6c41', '{"v":1,"subject":"01M8MPCPM4KGJB8Z2XNHKR12RW-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPQFA8MH8XEXV3BNJSDK', '9fc1813bd81115eaec51fad3229860e3efecb6acb29e7d73888e0e356736e8ef', '{"v":1,"subject":"01M8MPCPM4KGJB8Z2XNHKR12RW-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR31PCMH0XFWBAZ4PHN', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8MPCPR56F9TYSSA23PVW9Y6","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR56F9TYSSA23PVW9Y6-P1#2', '3f02632f80ac9f42ca40567d44075dc52a9f3ec7369420a9ad0b3bfe7840cf38', '{"v":1,"subject":"01M8MPCPR56F9TYSSA23PVW9Y6-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR7EWP219JJPJQG7EMT', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRJ91DGMVKNE86W82CZ', '5f671c103489b636b0f84246cfe856b4874738438be9b7c342fa75d26b9c07f0', '{"v":1,"subject":"01M8MPCPR56F9TYSSA23PVW9Y6"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRP68JPMQWPX5XEH8QV', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8MPCPRQN8PSPANF3FQKDNMB"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRQN8PSPANF3FQKDNMB-P1#2', '1af776b3680a0f88f243b426b804128febfc96bdb5fdf7fa7fe9cdacb9eb5437', '{"v":1,"subject":"01M8MPCPRQN8PSPANF3FQKDNMB-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS2ZFSM7NGZ37RYJNGK', 'a9dcf0347eae0f78021c368dab4908e40aaf9c698e0d2692f59ae584df04beb4', '{"v":1,"subject":"01M8MPCPRQN8PSPANF3FQKDNMB"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS5NAVJWSK4NTPT7VDV', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8MPCPS64N9NN10WNVXZDD42"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42-P1#2', '4da781038d25e3c7ab0df10ebe8c2a613691c6ef7f86b97e43730026b6b22e7f', '{"v":1,"subject":"01M8MPCPS64N9NN10WNVXZDD42-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS64N9NN10WNVXZDD42-P2#2', '785ce166da4017fafe24ca250c8e6af30cfd3b35838868592d4d913281062f61', '{"v":1,"subject":"01M8MPCPS64N9NN10WNVXZDD42-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPSNA3VZDRAYMYNXR9GJ', '521daf7eaff7eafbb87a61c6bfb6a7662f2b6eee58757d6f161097f23349910e', '{"v":1,"subject":"01M8MPCPS64N9NN10WNVXZDD42"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPSP7G6QB31J0ZYPCREJ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '3', '{"v":1,"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-29 22:21:42', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-810409687', 'root', '2026-11-29 22:21:42', '35', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.260', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1723242200', 'root', '2026-11-29 22:21:43', '561', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1379554653', 'root', '2026-11-29 22:21:43', '42', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '2', '{"v":1,"id":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-S1","fulfillment":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCPCC6Y1BFZQ1DHNZKZE3"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPM4KGJB8Z2XNHKR12RW-S1', '01M8MPCPM4KGJB8Z2XNHKR12RW', '1', '{"v":1,"id":"01M8MPCPM4KGJB8Z2XNHKR12RW-S1","fulfillment":"01M8MPCPM4KGJB8Z2XNHKR12RW-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCPM4KGJB8Z2XNHKR12RW"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8MPCPM4KGJB8Z2XNHKR12RW', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPB5AB0X8WVJ7MAM9G2P/000001', 'TEA', '1', '{"v":1,"id":"01M8MPCPB5AB0X8WVJ7MAM9G2P/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8MPCPB5AB0X8WVJ7MAM9G2P"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPBN6HBZK6F4QTDFEFT8/000001', 'MUG', '1', '{"v":1,"id":"01M8MPCPBN6HBZK6F4QTDFEFT8/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8MPCPBN6HBZK6F4QTDFEFT8"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPBXJDDKVH7H3BFQ21SK/000001', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', '{"v":1,"id":"01M8MPCPBXJDDKVH7H3BFQ21SK/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8MPCPCC6Y1BFZQ1DHNZKZE3/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCPBXJDDKVH7H3BFQ21SK"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8MPCPCC6Y1BFZQ1DHNZKZE3/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPDV2XXG6T8SBM1JH4G9/000001', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', '{"v":1,"id":"01M8MPCPDV2XXG6T8SBM1JH4G9/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8MPCPCC6Y1BFZQ1DHNZKZE3/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCPDV2XXG6T8SBM1JH4G9"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8MPCPCC6Y1BFZQ1DHNZKZE3/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPF82CYKMNWQB28EDP7G/000001', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', '{"v":1,"id":"01M8MPCPF82CYKMNWQB28EDP7G/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8MPCPCC6Y1BFZQ1DHNZKZE3/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCPF82CYKMNWQB28EDP7G"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8MPCPCC6Y1BFZQ1DHNZKZE3/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPH423PJH8H84KW047Y0/000001', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', '{"v":1,"id":"01M8MPCPH423PJH8H84KW047Y0/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8MPCPCC6Y1BFZQ1DHNZKZE3/1","reason":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCPH423PJH8H84KW047Y0"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8MPCPCC6Y1BFZQ1DHNZKZE3/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPHQHF4D1EQQJ2NZ1QRN/000001', '01M8MPCPCC6Y1BFZQ1DHNZKZE3', '1', '{"v":1,"id":"01M8MPCPHQHF4D1EQQJ2NZ1QRN/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8MPCPCC6Y1BFZQ1DHNZKZE3/1","reason":"01M8MPCPCC6Y1BFZQ1DHNZKZE3-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCPHQHF4D1EQQJ2NZ1QRN"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8MPCPCC6Y1BFZQ1DHNZKZE3/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPKYSQDAXKW2ZR0R4KS3/000001', '01M8MPCPM4KGJB8Z2XNHKR12RW', '1', '{"v":1,"id":"01M8MPCPKYSQDAXKW2ZR0R4KS3/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8MPCPM4KGJB8Z2XNHKR12RW/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MPCPKYSQDAXKW2ZR0R4KS3"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8MPCPM4KGJB8Z2XNHKR12RW/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPQFA8MH8XEXV3BNJSDK/000001', '01M8MPCPM4KGJB8Z2XNHKR12RW', '1', '{"v":1,"id":"01M8MPCPQFA8MH8XEXV3BNJSDK/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8MPCPM4KGJB8Z2XNHKR12RW/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MPCPQFA8MH8XEXV3BNJSDK"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8MPCPM4KGJB8Z2XNHKR12RW/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPR31PCMH0XFWBAZ4PHN/000001', '01M8MPCPR56F9TYSSA23PVW9Y6', '1', '{"v":1,"id":"01M8MPCPR31PCMH0XFWBAZ4PHN/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8MPCPR56F9TYSSA23PVW9Y6/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MPCPR31PCMH0XFWBAZ4PHN"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8MPCPR56F9TYSSA23PVW9Y6/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPRP68JPMQWPX5XEH8QV/000001', '01M8MPCPRQN8PSPANF3FQKDNMB', '1', '{"v":1,"id":"01M8MPCPRP68JPMQWPX5XEH8QV/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8MPCPRQN8PSPANF3FQKDNMB/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MPCPRP68JPMQWPX5XEH8QV"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8MPCPRQN8PSPANF3FQKDNMB/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPS5NAVJWSK4NTPT7VDV/000001', '01M8MPCPS64N9NN10WNVXZDD42', '1', '{"v":1,"id":"01M8MPCPS5NAVJWSK4NTPT7VDV/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8MPCPS64N9NN10WNVXZDD42/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MPCPS5NAVJWSK4NTPT7VDV"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8MPCPS64N9NN10WNVXZDD42/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-748eb657-2771-472b-87d6-649ca427916c', '01M8MPCPSNA3VZDRAYMYNXR9GJ/000001', '01M8MPCPS64N9NN10WNVXZDD42', '1', '{"v":1,"id":"01M8MPCPSNA3VZDRAYMYNXR9GJ/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8MPCPS64N9NN10WNVXZDD42/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8MPCPSNA3VZDRAYMYNXR9GJ"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8MPCPS64N9NN10WNVXZDD42/1', '2026-03-04 09:00:00.000000')
-- end
