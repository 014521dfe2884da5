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
CREATE TABLE IF NOT EXISTS `recorded`.`oms_price_list` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `currency` varchar(255),
    `priority` bigint,
    `list_version` bigint,
    `valid_from` datetime(6),
    `valid_until` datetime(6),
    `ends_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `priority` bigint
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `list_version` bigint
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `valid_from` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `valid_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `ends_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_price_list_tenant_owner` ON `recorded`.`oms_price_list` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_price_list_tenant_ends_at_id` ON `recorded`.`oms_price_list` (tenant, `ends_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_listed_price` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `list` varchar(255),
    `sku` varchar(255),
    `last_change` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_listed_price` ADD COLUMN IF NOT EXISTS `list` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_listed_price` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_listed_price` ADD COLUMN IF NOT EXISTS `last_change` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_listed_price` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_listed_price_tenant_owner` ON `recorded`.`oms_listed_price` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_listed_price_tenant_list_sku_id` ON `recorded`.`oms_listed_price` (tenant, `list`(189), `sku`(189), id)
-- end
CREATE INDEX IF NOT EXISTS `oms_listed_price_tenant_sku_list_id` ON `recorded`.`oms_listed_price` (tenant, `sku`(189), `list`(189), id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_promotion` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `priority` bigint,
    `promotion_version` bigint,
    `ended` boolean,
    `valid_from` datetime(6),
    `valid_until` datetime(6),
    `ends_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `priority` bigint
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `promotion_version` bigint
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `ended` boolean
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `valid_from` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `valid_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `ends_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_promotion_tenant_owner` ON `recorded`.`oms_promotion` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_promotion_tenant_ends_at_id` ON `recorded`.`oms_promotion` (tenant, `ends_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_coupon_batch` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `promotion` varchar(255),
    `issued` bigint,
    `withdrawn` bigint,
    `closed` boolean,
    `valid_from` datetime(6),
    `valid_until` datetime(6),
    `ends_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `promotion` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `issued` bigint
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `withdrawn` bigint
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `closed` boolean
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `valid_from` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `valid_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `ends_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_batch_tenant_owner` ON `recorded`.`oms_coupon_batch` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_batch_tenant_ends_at_id` ON `recorded`.`oms_coupon_batch` (tenant, `ends_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_batch_tenant_promotion_id` ON `recorded`.`oms_coupon_batch` (tenant, `promotion`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_coupon` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `batch` varchar(255),
    `withdrawn` boolean,
    `issued_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_coupon` ADD COLUMN IF NOT EXISTS `batch` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_coupon` ADD COLUMN IF NOT EXISTS `withdrawn` boolean
-- end
ALTER TABLE `recorded`.`oms_coupon` ADD COLUMN IF NOT EXISTS `issued_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_tenant_owner` ON `recorded`.`oms_coupon` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_tenant_batch_id` ON `recorded`.`oms_coupon` (tenant, `batch`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_price_board` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `changed_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_price_board` ADD COLUMN IF NOT EXISTS `changed_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_price_board_tenant_owner` ON `recorded`.`oms_price_board` (tenant, owner)
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
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK/00001', '01M8N2912SE603KXCXJ2AD5AGK', '1', '{"v":1,"order":"01M8N2912SE603KXCXJ2AD5AGK","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290WZKG4E1GRT14F5YM9S', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '5636e2e2029efb9edc330f8d548e7478f4400b01b59783c5fecd7ae61962dd07.eefa3a7a04b161589205c1e26891e1e2b52a544e43b583ea995aa9771fb952d5.d6f94ba56c83c962226c26c8d10bdaf6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290X4815DP0S44KTJ5C0J', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '3d544ac4d69df72c56808580e1966fb1325c68ff54a76d65c2c2dfd04a84c69f.eaf70802ce2c264f894ba133a2211ed385068a16c75d9381bc2f50c094c64c0f.dba857eeb4163959a154a3bd6e74faf3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290X4815DP0S44KTJ5C0J', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', 'a7d74eebcdc026d04639cd0b2fd9bc6540561bd933810caf1b8b0f2856616569.6b4411fb014b5aaf4a5f572405523923824e57fcad11c922fd1eac532e4d8128.c91b0cfa687f1dba05a0efacb4380235')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290X4815DP0S44KTJ5C0J', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '5d6ef370625d3705ae2b0a46f80c1896b4f33be93330323cabf7ec44dfcd4d89.8ec65a7ff2bd320351b25b94b5ccf7a63fec5206bf3faacf50ef6711b880b995.73669a55d9d03e3b0053239673f0a9a7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'BERLIN', 'receipt', '01M8N290XGWFG4FCXF7SAEF45A', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290XGWFG4FCXF7SAEF45A', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'e7be6aae877a2b2add61612aaf6998736e08f2ce83139560bc2533dac44a53ae.290dba75ca94a5cc56f9bd9055134400fb49b156127686988715af6e70f36fb4.9d2de7610973ca11d2aec441b9a6b5a9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'BERLIN', 'receipt', '01M8N290XRQGQVZS34YEF50WK0', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290XRQGQVZS34YEF50WK0', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '2f3ceb61d612ba2cbef8643eb4633c7a6aa729ab84a661626b03f347f778db79.6c7cb047b83a9f98802c9b3d4cbd8d14183415412dd6e3a98237cacc11314e4b.9f98ce5ed5db247e7b1afd7247bdabf7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290XYYYE7CSSQP0F702D9', '', '{"v":1,"order":{"id":"01M8N290Y46QTRZTBQCMPMQ3MS","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'fb3b8d272045008956437c9a29133dc15b4a7495f4e1e1ea0de9ca72172a2a0a.b993f56ca7622f4eaf5f10582984bc96b19392a9cd63cba53d7ceb3ce89d913e.b4064aba84a002c1d2b0b61b7411d39f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290XYYYE7CSSQP0F702D9', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '4bcb5647d7a5b4b840b95d58f24cd7eda5e44bb982117ab126025879d44903ae.e2bfc5289fa51ede743ecdf20b8fac9b01b5acf1faa603487c9e6ee9ea975a30.dee244e3e6c66739ba43fa93e3d21d8d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290XYYYE7CSSQP0F702D9', '', '{"v":1,"ledger":{"order":"01M8N290Y46QTRZTBQCMPMQ3MS","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'b18e093d3a414c74bd1ade73aaeab16233d386371c2ef03741a39c996eaaa50d.1469ed2f8b6a013f9dd420f75e391d408af1260147f53a10cf13fb331d02cb39.c9a1c902408209ec18d3e52700618d17')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290XYYYE7CSSQP0F702D9', '', '{"v":1,"transaction":{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8N290Y46QTRZTBQCMPMQ3MS"}}', '3805bbb7a27931bad29f2d8cc4acc3eadf96b85e05ecb244c7034c3f183a5c2f.600e973ca1d7a188a59f2fee3c081bd89a2f5809d621f5ddc0bcd4c291df84cb.027d5d00f38e78103e19339cdfdd02a5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290Y46QTRZTBQCMPMQ3MS-P1#2', '', '{"v":1,"transaction":"01M8N290Y46QTRZTBQCMPMQ3MS-P1","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P1"}', '912b8b6d48872ad7807015d576bebbbaaff071da224ea952e4ee6a59fc79c83d.afc24c9720ca5c8206c2cf6dfbe88b80179745316dbcebfb6698cbceea72ef74.d508c8d0d5838086768d1c2372f368f6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290Y46QTRZTBQCMPMQ3MS-P1#2', '', '{"v":1}', 'c392790af2f2f2c84404bc57d2715ce90c47883da3979c6c0109ba54a70a9649.4791f1022ce199851b72eac2894a520726c13e256621ba56bc0065b15587a09f.00b991b07b08d00c8358fc629b488e89')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZEZPT8ZK9H5KWM5A31', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '4018599a05b4a3ec5511d50ab69b2f42e8b62abbd65b3cca95f49f197e9f1889.b50c320ecab23e4658ac6c877200ff5f25bb7d48d49e1d7e1d00db81e6ba4317.7668440cb8257402cb07c9f7681dd2e0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZKEH98Q952TMQ2W6PM', '', '{"v":1,"work":{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '3150f3a1609e33c327a0706cbe49d8a06c17be026ea07aff88ce291c05b71828.e78f2672863ee05d77b9aa5f6325df33126bf1eb1f1940397771f6e34c71ac04.8bda97fd18b9fffca061a4a547773c3e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZQCQ4MA48STH8NP9C2', '', '{"v":1,"fulfillment":"01M8N290Y46QTRZTBQCMPMQ3MS-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'bf1d1e9f6872b0abbe588a527f035f007cb05609bbbd714523ffe0baf6ac7978.20ef9041d2576b9bb44484f7f81299472e922702e02b228af6b55575b5455961.79958982074d0f42c00a577018eb0127')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZV1D9NA2HXE7MZ1E0X', '', '{"v":1,"fulfillment":"01M8N290Y46QTRZTBQCMPMQ3MS-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '48ce1db4bbfc3d3cac08fc84a59cab72a2314d2276c82db82fc1bd1a42ee2668.be1796860d71561a56953e95ee8d7b5e12daf50a5bd752f8f4edcaa18d273b8b.342e533dfe7c709ab6c3052e8c322944')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZYK3V97S942A1679YH', '', '{"v":1,"shipment":{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-S1","fulfillment":"01M8N290Y46QTRZTBQCMPMQ3MS-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N290Y46QTRZTBQCMPMQ3MS"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '66674442d0c4989c642c92f19b9783527314d05f7bbcd3e8179fe15cbd14418c.6304a50becff1b62eadce5a9593961fd73db590eafd04aca17354355a2c3082c.0ced155a2463d6e032d3afd0051bddfe')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZYK3V97S942A1679YH', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8N290Y46QTRZTBQCMPMQ3MS-S1","charge":"01M8N290Y46QTRZTBQCMPMQ3MS-S1"}}', '6ca3930a7b7f13e938b4f43520ac7074fa43fc7a515d2919afa7ea562f32e210.f9bcdb52852a66db7954e2d05ee721bb09bad78885525de665e28bd440276569.608031099c3911acacaf79ea3bfcdb1e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZYK3V97S942A1679YH', '', '{"v":1,"transaction":{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N290Y46QTRZTBQCMPMQ3MS-P1","cause":"01M8N290Y46QTRZTBQCMPMQ3MS-S1"}}', 'e7b1d1c724e756fe4e7ada05851a4b2275dc900e600293be99c74e59ed8494b2.b031db8b263e8716bff777ab165aef8cbca21b8722e5b2c4b4a6058538d4fbb6.7d97b061b0e59340dff24deec92a1dd3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZYK3V97S942A1679YH', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '8f04ea480f2cb1c932bead3ea6b51067cb202024d7c596f7ff483a1dcf3f4570.a28bf2fc95dc4cbfc16cc1a62bb9d0d556d9447054f19d7f87ff0093c51bdbfa.d997e5fd606db896dad0362b99b15123')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZYK3V97S942A1679YH', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8N290Y46QTRZTBQCMPMQ3MS","charge":"01M8N290Y46QTRZTBQCMPMQ3MS"}}', '9e3b0223db538f5242576daebd4570bdfd0b2ffb214a141a0e51b69c9157ca4e.ca30c125cb0b7c537394e062e78fad05c87df1a2f2a0c0901eda1a89dab18e27.b3609a47a3cf54eb5d8dea9b122024e6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290ZYK3V97S942A1679YH', '', '{"v":1,"transaction":{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N290Y46QTRZTBQCMPMQ3MS-P1","cause":"01M8N290Y46QTRZTBQCMPMQ3MS"}}', '3e35b11e82184141da0715ec7253f014e626d38643c498d24e9b3e01934d442f.491c4604a315b96d17516d3a10528acf0b893a3d37a4f49c3f9f8a0ed6ca8816.39ffb12c7804fcd57f6e33926915684b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290Y46QTRZTBQCMPMQ3MS-P2#2', '', '{"v":1,"transaction":"01M8N290Y46QTRZTBQCMPMQ3MS-P2","reference":"capture-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P2"}', 'abcc491cae34ecd1b0bb6eaa0bb98ac630c479bf17fc0a5cf26cf3689fe3bd14.1721291dbb2a7fc77aa80f5e4377eadb99755578193917a0a80aa34a19d45399.f64c526a45a5217d5292e24eaf2adf7c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290Y46QTRZTBQCMPMQ3MS-P3#2', '', '{"v":1,"transaction":"01M8N290Y46QTRZTBQCMPMQ3MS-P3","reference":"capture-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P3"}', 'aab3d011ea6ac0366400f5a8bf4fb52b37828997e8835f3e008b11e979b7cfb2.da6d829c5cc550f808a9895a70353ac5b7d5845f0f6401566463a02e229eb847.30fb670fb5acd42a7dee11baad0a7fe3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290Y46QTRZTBQCMPMQ3MS-P3#2', '', '{"v":1,"transaction":{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N290Y46QTRZTBQCMPMQ3MS-P1","cause":"01M8N290Y46QTRZTBQCMPMQ3MS"}}', '77fdf0e8bbfdaff5fad33f7ae0f4e7992bb8d2c0e90fc53e4e492fe15b250685.f1597e3970fbd9300ac634bb1e6da443848dcac949f7b8ab15a8c66430f35745.fa55ca9ea0f5382efec9e25b0d35e416')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290Y46QTRZTBQCMPMQ3MS-P4#2', '', '{"v":1,"transaction":"01M8N290Y46QTRZTBQCMPMQ3MS-P4","reference":"cancel-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P4"}', '0d3417b121504440baa4ee57bac0c413529adf5f935cd4371d4b0135c40ad3c7.866608cf19503d689458baae5a302418761437d5835e721d8bf01778cc66c9be.bb84c3afcb842efbe6bd3336810b63b8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2910JC7G0GDJ0K251EDKA', '', '{"v":1,"shipment":"01M8N290Y46QTRZTBQCMPMQ3MS-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '49f3aefac6cb22cd7073ddba2884922d34045936856d90d4f337b0825ad7252a.c8871f3d4f5f57d21a69a473b6b399333cb9fff4f7dfdb08e2fd8679435d3625.03148571fcb250bfe47ca492d31aaa5e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2910JC7G0GDJ0K251EDKA', '', '{"v":1}', '1b37dafb881aff1a26b76786fe582a6508f935d72ef0d20669de73c0ab53035f.8354f6e428882e62f38577c9c1cec8d5eb88be36c437b9794b7664e7e9b6b97a.7cb3ad65215c7b7dbbd117c2997af8f5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2910NREPW29KSZKGXTT6N', '', '{"v":1,"agreed":{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'c404dba778178649c192c8d4e25d1e743423007139f95202f889c34e42221d4d.64a0773b6a89abb4632daeef72a3d1e8bd90bf54fe949cfc2a9ba12fd465274e.63976a911b433618f8db3438d1d80007')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'return', '01M8N290Y46QTRZTBQCMPMQ3MS-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2910VMJQ57NN1FDPXKWBC', '', '{"v":1,"returnId":"01M8N290Y46QTRZTBQCMPMQ3MS-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '9709393df7296182a825109a10f1e5ee830a123681fec147f69e2d6c98036322.7afafec1a81c37a5d64714c5cea3a9c9f6fa1cdfd276861bc7c3802417b069cb.7ff9f3d672da8d24849d28066f6628ab')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'order', '01M8N290Y46QTRZTBQCMPMQ3MS', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N29111DT2RW1Y9N0P25TC0', '', '{"v":1,"returnId":"01M8N290Y46QTRZTBQCMPMQ3MS-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '183d67d782c7baa240a913129f0e913ced4adcf65be40de1ea223b8b98154dde.8f226dfaf46ccff6c8b017803d818272f2132c19bcbf676ef30c568a6bdfd897.2c7a1f255ce737f842b4f2897faafe13')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N29111DT2RW1Y9N0P25TC0', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8N290Y46QTRZTBQCMPMQ3MS-R1","charge":"01M8N290Y46QTRZTBQCMPMQ3MS-S1"}}', '2b975b9598d963fc4c1d80e925e937e33be60be921b50cae3c87af23269f94d0.2eae1a4f8fa0fa98cffecc55206ec34bc564941ad751e8ac5ed69ab56f0e8c67.73a34255dfb37edc1d7d219cab62b8bc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N29111DT2RW1Y9N0P25TC0', '', '{"v":1,"transaction":{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N290Y46QTRZTBQCMPMQ3MS-P2","cause":"01M8N290Y46QTRZTBQCMPMQ3MS-R1"}}', 'c07cfaaed869fae6141f520fdddcde2389436de6782d0f96eca3a0b0fc24acba.35d45925e8f503e3c0dd11bf2acf38d1bc1b126ed23c3932e158c4faf7bca848.018a21bc38889b17da780f96fb9b39b4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', 'payment', '01M8N290Y46QTRZTBQCMPMQ3MS', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N290Y46QTRZTBQCMPMQ3MS-P5#2', '', '{"v":1,"transaction":"01M8N290Y46QTRZTBQCMPMQ3MS-P5","reference":"refund-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P5"}', '47956c5266f03da589745a628e93593ad91ccbf12f4b506839d1fcef38d07e67.063b6e49a31be0860109540fe5fdddfd5873ffef50eaedf50347bfa352d232e0.01f4f4816b4b55357cd2e944cf7f59a5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'order', '01M8N2911E7K5Y0JW8RH6VRDBC', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911D2JEV9DXT1719CFAA', '', '{"v":1,"order":{"id":"01M8N2911E7K5Y0JW8RH6VRDBC","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'a95a9a1cb3c68fae1e1c891cf1dc4ea584f8b12b85a88e685cf3ea4a6d2380c9.20dec839623cb41538ba45d6e40f138bebc96980beb1f08e426f57e143f33132.76806c8359d4a912577524438ddba393')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'order', '01M8N2911E7K5Y0JW8RH6VRDBC', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911D2JEV9DXT1719CFAA', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '73df5103e04c17ea78dc58baad64e9ab5f76be1d90ba7de25fb44410287b5d05.f35fdc0b92d9b71878cd7024324d861bf07bb592cea42aba8fc33a48f81fa42c.e81a5fdc984cb8fd3a0a721840f88b66')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'payment', '01M8N2911E7K5Y0JW8RH6VRDBC', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911D2JEV9DXT1719CFAA', '', '{"v":1,"ledger":{"order":"01M8N2911E7K5Y0JW8RH6VRDBC","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'dd0fe514476858d90aff39dd47e08c5cfd0893a613a30ac73f84d2133e7f7c8f.db2cd55b475d516853b8fb1dcfa0add2a42f3034493ee25965d8d4b19f8241bf.ee34670361fc6bd3a0e9aba7e855fa02')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'payment', '01M8N2911E7K5Y0JW8RH6VRDBC', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911D2JEV9DXT1719CFAA', '', '{"v":1,"transaction":{"id":"01M8N2911E7K5Y0JW8RH6VRDBC-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8N2911E7K5Y0JW8RH6VRDBC"}}', 'c0593ac83c8390c8ffc4d1f320c484bc26551f26a68a5950115334995dd9a2ea.19b26512dc4f0be7a9fa73f1dcb8be1771f796ccb880438ad1312f6d338f6611.a685c937babe32a75342e7c2c159f183')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'payment', '01M8N2911E7K5Y0JW8RH6VRDBC', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911E7K5Y0JW8RH6VRDBC-P1#2', '', '{"v":1,"transaction":"01M8N2911E7K5Y0JW8RH6VRDBC-P1","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2911E7K5Y0JW8RH6VRDBC-P1"}', '8bdf58d2b0cfa8ecf60f3a9c26a51b5eec3ad655459e5239a7d1c2fafb192a83.b6add785b2edf1cc23e9d179b6f05db988c745cd0ee770b5f6b222df9a0854ed.aca485f768ac678c517e2a36834a8f5d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'order', '01M8N2911E7K5Y0JW8RH6VRDBC', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911E7K5Y0JW8RH6VRDBC-P1#2', '', '{"v":1}', 'ef0d8a7bcbea2b8e24062a7456318f9a405f88c4c011e315843167ae248fa551.fce24541d41b6c45679324f4908e7c9a1b934b26db3e6a63eb62a2d4aff7594c.3825c7d2d73bd247b0d468807c52c7e5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'order', '01M8N2911E7K5Y0JW8RH6VRDBC', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911Q04RKVJ2WPAG2J2TF', '', '{"v":1,"work":{"id":"01M8N2911E7K5Y0JW8RH6VRDBC-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '1ab3dbecc5a2258af0af1acb251a2652e54d5fd4ba68dd4d52747055bfb4e1ac.948e8b2e8f17379f2fe14db99c63b7c99e63a5c9b9cc5fd153abd74842d558e9.0f4778f721bca285dae27913cc7cce14')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'order', '01M8N2911E7K5Y0JW8RH6VRDBC', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911TZ8YM8TNJ4JET396G', '', '{"v":1,"fulfillment":"01M8N2911E7K5Y0JW8RH6VRDBC-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'f33e1e2bbd6c7062c057d977054279281c156c37fcedbe6f0f4223cc7a61ce50.57b8d3d2ac4045d8091f436f88a4e142badaf1c6caadb522fb6cc0a775f684a7.796aade9c1970601e6296eafaf75526e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'order', '01M8N2911E7K5Y0JW8RH6VRDBC', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911Y2R1XXD6EX68FB2CS', '', '{"v":1,"fulfillment":"01M8N2911E7K5Y0JW8RH6VRDBC-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '0eece617c904e8015e4d2118daf54bc20501532246ec1f209cba4571ea59cc67.0ecf22727ac840c7134e911bb8170e99f0a3ad5e7c3da9657d5c4fe769fbb96b.3700359a5f2746e55cf465a943fe7fde')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'order', '01M8N2911E7K5Y0JW8RH6VRDBC', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N29122AKXH1P6XJMCK97SW', '', '{"v":1,"shipment":{"id":"01M8N2911E7K5Y0JW8RH6VRDBC-S1","fulfillment":"01M8N2911E7K5Y0JW8RH6VRDBC-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2911E7K5Y0JW8RH6VRDBC"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '9730fa9067d40db52c020cdf67e47665e42022625c110900619669dfb8d942d0.e5677417d24744051f56070e3f3709269321f3e8cf33144ea3380d65c2f15a08.2be726ccb02209927fe7f2c41aaaae60')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'payment', '01M8N2911E7K5Y0JW8RH6VRDBC', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N29122AKXH1P6XJMCK97SW', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8N2911E7K5Y0JW8RH6VRDBC-S1","charge":"01M8N2911E7K5Y0JW8RH6VRDBC-S1"}}', '7642f62adf26bbe0d137718653a87ae40f752f4a6d530a0d35b29b7ee6917404.03b4b251f65fd64718b243110b00307a0c102f97b8fc57a185a690a1b59c4e2f.e2c1b607f0f36cecd7a9d599856c27c4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'payment', '01M8N2911E7K5Y0JW8RH6VRDBC', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N29122AKXH1P6XJMCK97SW', '', '{"v":1,"transaction":{"id":"01M8N2911E7K5Y0JW8RH6VRDBC-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8N2911E7K5Y0JW8RH6VRDBC-P1","cause":"01M8N2911E7K5Y0JW8RH6VRDBC-S1"}}', 'fbcd91b37e2bb3b28b77dd7adc6ac2179c4b75a82ed0a25b3d669f121f5152f6.deab1ae66884d1a7e28b7cea68c3bfdf9f0a334bf17caa397375883e08dbef45.e6d438ff6e7203a7746a2d372d085411')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', 'payment', '01M8N2911E7K5Y0JW8RH6VRDBC', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2911E7K5Y0JW8RH6VRDBC-P2#2', '', '{"v":1,"transaction":"01M8N2911E7K5Y0JW8RH6VRDBC-P2","reference":"capture-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2911E7K5Y0JW8RH6VRDBC-P2"}', '0b19607c82363ba48f24e6b0077670df85a836878e65b945190c9a29ad7d21f0.f4ce953c9f5964e90909e99f8762834c3aa582e1caef7878fda2d6a366712ab5.85ea905339d703b4d431c89a553cd959')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK', 'order', '01M8N2912SE603KXCXJ2AD5AGK', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2912QBR2MKVH7QX2C6P2Z', '', '{"v":1,"order":{"id":"01M8N2912SE603KXCXJ2AD5AGK","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '18da3da5fec0de6a8d3345297bd164b3747dd153071e61cd99e43298c9bd0e4f.c7473b040c98978a16e4ada3266cedd49326c937ddd7e2b418366f53f1d69bf7.6ce2d79c65ae9da74d0897ad4bdf748a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK', 'order', '01M8N2912SE603KXCXJ2AD5AGK', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2912QBR2MKVH7QX2C6P2Z', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '10761f057c84ade6752f573c61a5024b4816f1a96ff134aa8833a56b9c7195a0.615c94d5058941a5a68cf24b83992b7127d2a3d7601ff37d306499ce4209e0c8.12559dde8c7d642bcffa8c0638c4ac4d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK', 'payment', '01M8N2912SE603KXCXJ2AD5AGK', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2912QBR2MKVH7QX2C6P2Z', '', '{"v":1,"ledger":{"order":"01M8N2912SE603KXCXJ2AD5AGK","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '7c6fc7ffdd195e7efc8e89d60f43812d1c47b79bd3d9ee1249dc889458ff467d.0c61ebc135f567bf1e4f58f5168290f11110ddb7e7b627aa2de73252b5224ba9.354d57b6cef5cd7a20de1a4963d8afc1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK', 'payment', '01M8N2912SE603KXCXJ2AD5AGK', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2912QBR2MKVH7QX2C6P2Z', '', '{"v":1,"transaction":{"id":"01M8N2912SE603KXCXJ2AD5AGK-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8N2912SE603KXCXJ2AD5AGK"}}', 'bcdce89b6b3ab80f3396f98cd3d1004fd6bb63f66bedbdcbf198f02a9a3a1090.f4cc88b8f7c47e90a7ad59956e6e61ea3c5b4b1a44f3b504090d2fee14f229ce.76f6472fc1916e3d7a82134bb6b97232')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK', 'payment', '01M8N2912SE603KXCXJ2AD5AGK', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2912SE603KXCXJ2AD5AGK-P1#2', '', '{"v":1,"transaction":"01M8N2912SE603KXCXJ2AD5AGK-P1","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2912SE603KXCXJ2AD5AGK-P1"}', '2b6046eb1a9bdd6f4e6e799ed0b8602bf3dc3d3177d1e5611d741dfdf599811a.ae1cb61d30c8796f7dd5571be729954d543ac6480015c865ce2263a57192e8d1.0be52568894cd38568ff44f7d82a344a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK', 'order', '01M8N2912SE603KXCXJ2AD5AGK', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2912SE603KXCXJ2AD5AGK-P1#2', '', '{"v":1}', 'ff55058c819f64fb44476afba7cb2cd9a86fc4ac5ed3dde892f2f12904b1b38d.e8324bd333f50df527e8b4ad413ff00c2c6400c3b19c836734191fa41745e3c8.de1130699f489a3e915176eb923bfddb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK', 'order', '01M8N2912SE603KXCXJ2AD5AGK', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N291332NGK2RD7Y685FRCJ', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', 'e91027559290742051f0163c0b0c12e69343da7a7fb6212fa451e466ea5c6c94.e10f1ad39a0edfd1fbc094d175a92814b6bf913240a712849257fbb0d49438fa.33b8916ecc21252d34f950fb6590cdb3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB', 'order', '01M8N29137ZK2Y4N9DYHKSWZFB', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N29136TEFZVMTYM2PT79HB', '', '{"v":1,"order":{"id":"01M8N29137ZK2Y4N9DYHKSWZFB","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '3e24da1500ceb0d2cae17824ba296f749d680d885806d81ee16bd936554aae7a.3296e19c97950ed05696f2f45f8e2c9c53179a4afe9b84154414980562cdf648.d5989237414cd0f68b2d96a5212157fc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB', 'order', '01M8N29137ZK2Y4N9DYHKSWZFB', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N29136TEFZVMTYM2PT79HB', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'b7a5c37f0abbe61afbae2f5f4746f32c2fa924fef2e37dd170e02841e794530e.e49c16600103df413dbe39e587dce041fae7c4b940275adca4567f1e256fb5aa.f3630b879805b6623f60a0d3ee6beefb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB', 'payment', '01M8N29137ZK2Y4N9DYHKSWZFB', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N29136TEFZVMTYM2PT79HB', '', '{"v":1,"ledger":{"order":"01M8N29137ZK2Y4N9DYHKSWZFB","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '20d805a5ea16b8d1f7364943116b9134aa8a74de3108a9e48076f78fff0eb005.f74c545f92b963b608953e78f92ae070c7585ecc527f2bc4d7aaa4bb10018ea5.1524b8f50d6d297871c22d4ba6f6e171')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB', 'payment', '01M8N29137ZK2Y4N9DYHKSWZFB', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N29136TEFZVMTYM2PT79HB', '', '{"v":1,"transaction":{"id":"01M8N29137ZK2Y4N9DYHKSWZFB-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8N29137ZK2Y4N9DYHKSWZFB"}}', '0317d8b508ebcf23c72fa6ddcf4f1a1ddcc6b4d0923512739df5d8ce7231e013.227bd819c712d443b7782db88ba741f83108e54ca23357d7061f0c843dd25edf.5eb24992f63190479e3ce0da5296aaf9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB', 'payment', '01M8N29137ZK2Y4N9DYHKSWZFB', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N29137ZK2Y4N9DYHKSWZFB-P1#2', '', '{"v":1,"transaction":"01M8N29137ZK2Y4N9DYHKSWZFB-P1","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N29137ZK2Y4N9DYHKSWZFB-P1"}', '80187a9414bd6a9ffcc0e730a6a0119b54b4d23cc74ed2ceb2ce58bc157a8aed.388a8c93ffa37f8ba074470deab0fca53f2f2df840ae95b8e40008a7c08cb097.b482e370affa39e76979c2bbf044b093')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB', 'order', '01M8N29137ZK2Y4N9DYHKSWZFB', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N29137ZK2Y4N9DYHKSWZFB-P1#2', '', '{"v":1}', 'f8e6693d006fd2c4fec5583eb8e95e22c278f707f76cf97dbdfc7597ee4c421e.4aa5c83dee0d121e8e75c75f9a3f5226a89f9e83284497fe982753eff5962d31.713a7215534749379ebb509c38dcf997')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB', 'order', '01M8N29137ZK2Y4N9DYHKSWZFB', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913E0PX12T3YFE5AMY4V', '', '{"v":1,"work":{"id":"01M8N29137ZK2Y4N9DYHKSWZFB-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'e3885f8ad008e78681db33d34d894dac0cf002e54a7ec417d109777cb243a92c.e0143a397adb41639792de7dc59c0eb5d1cf1530943c277e4c2ed7e3cb45a5cd.d57d2b7972298c2de71343d3ccaef865')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'order', '01M8N2913HMQHVYB3QC4KKS3XV', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913GEMWTTX91VZ5EFW91', '', '{"v":1,"order":{"id":"01M8N2913HMQHVYB3QC4KKS3XV","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '5acc3ff127981cf41c70e882e5fe216141453d379191a678d7976676941d9bd8.bb892dcc6937601f63cee9018170fa7c790bc8865300bf27c58b10d5ed48921a.227323eea948e6e1fc180e939a185d08')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'order', '01M8N2913HMQHVYB3QC4KKS3XV', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913GEMWTTX91VZ5EFW91', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'c5aa0ffe2db2a2449cfdefc151b6dbd8dfdfd2e34996adf24bea86583ba4253a.03c0d66828b9c79181984792d53719c8887567830d758fcfbc6938803dd1a818.ed78199541cbb6ec8f89c5e9800a1e7f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'payment', '01M8N2913HMQHVYB3QC4KKS3XV', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913GEMWTTX91VZ5EFW91', '', '{"v":1,"ledger":{"order":"01M8N2913HMQHVYB3QC4KKS3XV","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '0b686b6bde31c87a3ea0db4310761ce4ddef1de86d183d4cbab87248090733da.1d8004b078f8f43ec10674db96d61143e4765836780c175809a75d7bce33ccda.8e8cde5c5310fdede9e0f83e4e4ad4c9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'payment', '01M8N2913HMQHVYB3QC4KKS3XV', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913GEMWTTX91VZ5EFW91', '', '{"v":1,"transaction":{"id":"01M8N2913HMQHVYB3QC4KKS3XV-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8N2913HMQHVYB3QC4KKS3XV"}}', '5c6a16541b89a0d66512744f6ad110bb3f34ab54b4710af4a3a57095bb79acd1.b18b12ea3db91c94b877555cec313ed4a289ad5ea29c72ea3059cda36b09333e.7c49b9980c129979f815e0bda65eff41')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'payment', '01M8N2913HMQHVYB3QC4KKS3XV', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913HMQHVYB3QC4KKS3XV-P1#2', '', '{"v":1,"transaction":"01M8N2913HMQHVYB3QC4KKS3XV-P1","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2913HMQHVYB3QC4KKS3XV-P1"}', 'db154a511e75c885fe07c03eb18d2e47e27b0853fadd2beeb8f14acdc686d5aa.ac3abb8eb0e4723d99003c2fe9cb949a6d77be19e0ec4fabcbfa6953d6d72a06.87d8733731bfae0699b610b6d1e09564')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'order', '01M8N2913HMQHVYB3QC4KKS3XV', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913HMQHVYB3QC4KKS3XV-P1#2', '', '{"v":1}', '78e31ae7afbd78d975bdcec9e0268fd74934c03d5ceebfb3c916571d9218dedf.9f27968bb8a91da737d7557f5109b29d0cb8b76f6faf27613cbab0ada047a15b.89ba7919567bdcfd5309a7b0ac6891a5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'order', '01M8N2913HMQHVYB3QC4KKS3XV', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913R02QY5EAK1S333THT', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '3d088b37ca22e9472d96999cfb3df0d952aba6ff18711b38542acf607cc9d0dd.60d56bc82d61a72916e93d827fcb77636a68c2705f0c157407a2354b41bf2c39.15165f556a609a8cab3d3b57cccbe5d4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'order', '01M8N2913HMQHVYB3QC4KKS3XV', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913R02QY5EAK1S333THT', '', '{"v":1}', '8aa320ada7a25e9eba37f00dd15aa92d983c51f9cacf6ac3e7c10ce437389420.6ff30b93fe6403e3b01bcd1c2a05a80a7edc693844b78dd9332e48a7e194cbc8.aaf4246368bb93696e214b694fd13c18')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'payment', '01M8N2913HMQHVYB3QC4KKS3XV', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913R02QY5EAK1S333THT', '', '{"v":1,"transaction":{"id":"01M8N2913HMQHVYB3QC4KKS3XV-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2913HMQHVYB3QC4KKS3XV-P1","cause":"01M8N2913HMQHVYB3QC4KKS3XV"}}', '3ebb95a1a269c4452179a9bdfa94be9a755975fc3b56dd5907d6e57e3c7fa10b.f601b4498c2612e1bb04c93649e8a3e6808e5e468bd69b80fc4dd9718a535d9a.082d7b84a761250ef4120b9cbbcd8d08')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', 'payment', '01M8N2913HMQHVYB3QC4KKS3XV', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2913HMQHVYB3QC4KKS3XV-P2#2', '', '{"v":1,"transaction":"01M8N2913HMQHVYB3QC4KKS3XV-P2","reference":"cancel-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2913HMQHVYB3QC4KKS3XV-P2"}', '29002d4c24ea226c9d417d1fee26387814e5cabbc6d03ceafd788feb505f2783.32a5225b609750a4937d4450eb2d023e666f0970a17b7aa85b03340a05c7da6d.c55fe891e27ec7e7b6b67270b0035b7a')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS-F1', '01M8N290Y46QTRZTBQCMPMQ3MS', '4', '{"v":1,"id":"01M8N290Y46QTRZTBQCMPMQ3MS-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC-F1', '01M8N2911E7K5Y0JW8RH6VRDBC', '4', '{"v":1,"id":"01M8N2911E7K5Y0JW8RH6VRDBC-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB-F1', '01M8N29137ZK2Y4N9DYHKSWZFB', '1', '{"v":1,"id":"01M8N29137ZK2Y4N9DYHKSWZFB-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', '5636e2e2029efb9edc330f8d548e7478f4400b01b59783c5fecd7ae61962dd07')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', '01M8N290Y46QTRZTBQCMPMQ3MS', '15', '{"v":1,"id":"01M8N290Y46QTRZTBQCMPMQ3MS","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00.000000', '47956c5266f03da589745a628e93593ad91ccbf12f4b506839d1fcef38d07e67')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', '01M8N2911E7K5Y0JW8RH6VRDBC', '7', '{"v":1,"id":"01M8N2911E7K5Y0JW8RH6VRDBC","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00.000000', '0b19607c82363ba48f24e6b0077670df85a836878e65b945190c9a29ad7d21f0')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK', '01M8N2912SE603KXCXJ2AD5AGK', '3', '{"v":1,"id":"01M8N2912SE603KXCXJ2AD5AGK","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00.000000', 'e91027559290742051f0163c0b0c12e69343da7a7fb6212fa451e466ea5c6c94')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB', '01M8N29137ZK2Y4N9DYHKSWZFB', '3', '{"v":1,"id":"01M8N29137ZK2Y4N9DYHKSWZFB","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00.000000', 'e3885f8ad008e78681db33d34d894dac0cf002e54a7ec417d109777cb243a92c')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', '01M8N2913HMQHVYB3QC4KKS3XV', '4', '{"v":1,"id":"01M8N2913HMQHVYB3QC4KKS3XV","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00.000000', '29002d4c24ea226c9d417d1fee26387814e5cabbc6d03ceafd788feb505f2783')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'web/4711', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8N290Y46QTRZTBQCMPMQ3MS"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS', '01M8N290Y46QTRZTBQCMPMQ3MS', '8', '{"v":1,"order":"01M8N290Y46QTRZTBQCMPMQ3MS","currency":"EUR","method":"card","transactions":[{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P1","cause":"01M8N290Y46QTRZTBQCMPMQ3MS"},{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N290Y46QTRZTBQCMPMQ3MS-P1","reference":"capture-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P2","cause":"01M8N290Y46QTRZTBQCMPMQ3MS-S1"},{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N290Y46QTRZTBQCMPMQ3MS-P1","reference":"capture-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P3","cause":"01M8N290Y46QTRZTBQCMPMQ3MS"},{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N290Y46QTRZTBQCMPMQ3MS-P1","reference":"cancel-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P4","cause":"01M8N290Y46QTRZTBQCMPMQ3MS"},{"id":"01M8N290Y46QTRZTBQCMPMQ3MS-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N290Y46QTRZTBQCMPMQ3MS-P2","reference":"refund-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N290Y46QTRZTBQCMPMQ3MS-P5","cause":"01M8N290Y46QTRZTBQCMPMQ3MS-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC', '01M8N2911E7K5Y0JW8RH6VRDBC', '4', '{"v":1,"order":"01M8N2911E7K5Y0JW8RH6VRDBC","currency":"JPY","method":"card","transactions":[{"id":"01M8N2911E7K5Y0JW8RH6VRDBC-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2911E7K5Y0JW8RH6VRDBC-P1","cause":"01M8N2911E7K5Y0JW8RH6VRDBC"},{"id":"01M8N2911E7K5Y0JW8RH6VRDBC-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8N2911E7K5Y0JW8RH6VRDBC-P1","reference":"capture-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2911E7K5Y0JW8RH6VRDBC-P2","cause":"01M8N2911E7K5Y0JW8RH6VRDBC-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK', '01M8N2912SE603KXCXJ2AD5AGK', '2', '{"v":1,"order":"01M8N2912SE603KXCXJ2AD5AGK","currency":"KWD","method":"card","transactions":[{"id":"01M8N2912SE603KXCXJ2AD5AGK-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2912SE603KXCXJ2AD5AGK-P1","cause":"01M8N2912SE603KXCXJ2AD5AGK"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB', '01M8N29137ZK2Y4N9DYHKSWZFB', '2', '{"v":1,"order":"01M8N29137ZK2Y4N9DYHKSWZFB","currency":"EUR","method":"card","transactions":[{"id":"01M8N29137ZK2Y4N9DYHKSWZFB-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N29137ZK2Y4N9DYHKSWZFB-P1","cause":"01M8N29137ZK2Y4N9DYHKSWZFB"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV', '01M8N2913HMQHVYB3QC4KKS3XV', '4', '{"v":1,"order":"01M8N2913HMQHVYB3QC4KKS3XV","currency":"EUR","method":"card","transactions":[{"id":"01M8N2913HMQHVYB3QC4KKS3XV-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2913HMQHVYB3QC4KKS3XV-P1","cause":"01M8N2913HMQHVYB3QC4KKS3XV"},{"id":"01M8N2913HMQHVYB3QC4KKS3XV-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2913HMQHVYB3QC4KKS3XV-P1","reference":"cancel-t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8/01M8N2913HMQHVYB3QC4KKS3XV-P2","cause":"01M8N2913HMQHVYB3QC4KKS3XV"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', 'a7d74eebcdc026d04639cd0b2fd9bc6540561bd933810caf1b8b0f2856616569')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '5d6ef370625d3705ae2b0a46f80c1896b4f33be93330323cabf7ec44dfcd4d89')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', '3d544ac4d69df72c56808580e1966fb1325c68ff54a76d65c2c2dfd04a84c69f')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290WZKG4E1GRT14F5YM9S', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290X24PMYB8NB1CDS772W', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290X4815DP0S44KTJ5C0J', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290XGWFG4FCXF7SAEF45A', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290XJF63QYBG6TE8A60D4', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290XRQGQVZS34YEF50WK0', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290XS94Z7TWJKGR90NDRW', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290XYYYE7CSSQP0F702D9', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS-P1#2', 'cc4dff6d8392daca59fb517b45ee14860cb5f2178691f1fc68a203fe76d609b1', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS-P2#2', '5adc73b2495fd9350ba6115889a60a5ecf04396146e87901087194760fb0f9fb', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS-P3#2', '19df880b1d60ad4c7db4b0f8fa5e226e2805b1e8fcb25ca7d0063c949d4880ff', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS-P4#2', '593c82f453ed431a7404693463423239c90d30172b0bd9b7c687a204692af3e7', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS-P5#2', '2cbfd4268dea91e1ff2079e0bd3a1459ed91c0afe50fcb03fbf71818e2014bf0', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290ZEZPT8ZK9H5KWM5A31', 'eecd31a73d9871b20180adde8eb5165c979ccb156608ae5e19772a3c06ee32a1', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290ZHGRN9816R6DP10ZBF', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290ZKEH98Q952TMQ2W6PM', '59787d3695199663e249758a2b54e95f0e1bf282db8a3fb0a295478df7e920fd', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290ZQCQ4MA48STH8NP9C2', '5844871a3772f8f238b4e5682697e3764991d048ab97163c9d3c3667313542c6', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290ZV1D9NA2HXE7MZ1E0X', 'fbd67e4b2835f6b1710489d6245149199a916682a4e1840902b9ebc016cfff56', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290ZYK3V97S942A1679YH', '8437b884fd68479295f5cd968c69d4d1c2982355c05acafec1cef3fed8c09555', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2910JC7G0GDJ0K251EDKA', 'aea0c1e6ada2e7c84ed05d3ce5013f7783134f9da5d1927be69f8f7fdfc596bd', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2910NREPW29KSZKGXTT6N', 'd77493d33f900549caa062a66314922705419bb2f22250a993429649b448c53e', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2910VMJQ57NN1FDPXKWBC', 'aeb098313db4dee221bce9c288b3ea00fbd29e0ab7d8e7fb53424e33ba77d679', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29111DT2RW1Y9N0P25TC0', '6ba626e1f9abb781a61f8cd0ab82ad0810a47e400016c924e7dbbc24526a9158', '{"v":1,"subject":"01M8N290Y46QTRZTBQCMPMQ3MS-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29113ZTMS4PX8BFS5QK9H', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911D2JEV9DXT1719CFAA', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8N2911E7K5Y0JW8RH6VRDBC"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC-P1#2', '644c629f96ae6e0317bedc0e045f26c4e9ef26820276546990df5ced3a4e451e', '{"v":1,"subject":"01M8N2911E7K5Y0JW8RH6VRDBC-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC-P2#2', '1287875988ff737389d518e6e300951a827bc6724f9dbfc9cabfb0d5a5bc208d', '{"v":1,"subject":"01M8N2911E7K5Y0JW8RH6VRDBC-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911Q04RKVJ2WPAG2J2TF', 'e6f1daeb7844acf60d6299e2fd2b233574ee78da56e65a8817dc9a9d67f02bcc', '{"v":1,"subject":"01M8N2911E7K5Y0JW8RH6VRDBC"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911TZ8YM8TNJ4JET396G', '881ee100a4e023d085fd7bd964e12ff901cc2523a98888fc662e53e565430522', '{"v":1,"subject":"01M8N2911E7K5Y0JW8RH6VRDBC-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911Y2R1XXD6EX68FB2CS', '1488dee78cf93b70692a48ec756513f58e8b02bda98992680d7639ddee87c3e3', '{"v":1,"subject":"01M8N2911E7K5Y0JW8RH6VRDBC-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29122AKXH1P6XJMCK97SW', '87500eaf4b5f4205cf278a3c308d87ed08cc9cfb34efe60065a6277d147ffdcd', '{"v":1,"subject":"01M8N2911E7K5Y0JW8RH6VRDBC-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912QBR2MKVH7QX2C6P2Z', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8N2912SE603KXCXJ2AD5AGK","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXJ2AD5AGK-P1#2', 'f752a5cd8e83c363f5c30503c739619eaab44e0161297871318c5b5f574beae6', '{"v":1,"subject":"01M8N2912SE603KXCXJ2AD5AGK-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912SE603KXCXZ08AR70R', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N291332NGK2RD7Y685FRCJ', '37d6bf02b2c1290f1b37a4362e6b44573c3e5f2c4e1c8310a0ec7d9ae4cf521f', '{"v":1,"subject":"01M8N2912SE603KXCXJ2AD5AGK"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29136TEFZVMTYM2PT79HB', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8N29137ZK2Y4N9DYHKSWZFB"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29137ZK2Y4N9DYHKSWZFB-P1#2', '8da8fa053378676ef8b76a24f9323d1d6ebb14765a63573041088a34c3786495', '{"v":1,"subject":"01M8N29137ZK2Y4N9DYHKSWZFB-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913E0PX12T3YFE5AMY4V', 'e3a21bdcd29549e5b6b76e799d468b3f638834462f001e3b00dc5e69f42474d7', '{"v":1,"subject":"01M8N29137ZK2Y4N9DYHKSWZFB"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913GEMWTTX91VZ5EFW91', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8N2913HMQHVYB3QC4KKS3XV"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV-P1#2', '7870ae27c423f020a3a287eb1394c97210b102b2d41981091fe532c35fac90cd', '{"v":1,"subject":"01M8N2913HMQHVYB3QC4KKS3XV-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913HMQHVYB3QC4KKS3XV-P2#2', 'dfa635bd6bb1f1e862f82b1d6b7da1254cc1aa827cac7436ec33dae9b9a9f7c6', '{"v":1,"subject":"01M8N2913HMQHVYB3QC4KKS3XV-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913R02QY5EAK1S333THT', '211c45e3e5f450bed40049deadbba37ed0b26fd0153d7d9b9a25f045e73e7b7d', '{"v":1,"subject":"01M8N2913HMQHVYB3QC4KKS3XV"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913SVNDYGP6JR5M2925J', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS-R1', '01M8N290Y46QTRZTBQCMPMQ3MS', '3', '{"v":1,"id":"01M8N290Y46QTRZTBQCMPMQ3MS-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-30 01:49:25', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-810409687', 'root', '2026-11-30 01:49:25', '68', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.305', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-381000899', 'root', '2026-11-30 01:49:25', '417', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1379530473', 'root', '2026-11-30 01:49:25', '16', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290Y46QTRZTBQCMPMQ3MS-S1', '01M8N290Y46QTRZTBQCMPMQ3MS', '2', '{"v":1,"id":"01M8N290Y46QTRZTBQCMPMQ3MS-S1","fulfillment":"01M8N290Y46QTRZTBQCMPMQ3MS-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N290Y46QTRZTBQCMPMQ3MS"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8N290Y46QTRZTBQCMPMQ3MS', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911E7K5Y0JW8RH6VRDBC-S1', '01M8N2911E7K5Y0JW8RH6VRDBC', '1', '{"v":1,"id":"01M8N2911E7K5Y0JW8RH6VRDBC-S1","fulfillment":"01M8N2911E7K5Y0JW8RH6VRDBC-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2911E7K5Y0JW8RH6VRDBC"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8N2911E7K5Y0JW8RH6VRDBC', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290XGWFG4FCXF7SAEF45A/000001', 'TEA', '1', '{"v":1,"id":"01M8N290XGWFG4FCXF7SAEF45A/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8N290XGWFG4FCXF7SAEF45A"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290XRQGQVZS34YEF50WK0/000001', 'MUG', '1', '{"v":1,"id":"01M8N290XRQGQVZS34YEF50WK0/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8N290XRQGQVZS34YEF50WK0"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290XYYYE7CSSQP0F702D9/000001', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', '{"v":1,"id":"01M8N290XYYYE7CSSQP0F702D9/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8N290Y46QTRZTBQCMPMQ3MS/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N290XYYYE7CSSQP0F702D9"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8N290Y46QTRZTBQCMPMQ3MS/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290ZEZPT8ZK9H5KWM5A31/000001', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', '{"v":1,"id":"01M8N290ZEZPT8ZK9H5KWM5A31/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8N290Y46QTRZTBQCMPMQ3MS/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8N290ZEZPT8ZK9H5KWM5A31"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8N290Y46QTRZTBQCMPMQ3MS/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N290ZYK3V97S942A1679YH/000001', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', '{"v":1,"id":"01M8N290ZYK3V97S942A1679YH/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8N290Y46QTRZTBQCMPMQ3MS/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N290ZYK3V97S942A1679YH"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8N290Y46QTRZTBQCMPMQ3MS/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2910VMJQ57NN1FDPXKWBC/000001', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', '{"v":1,"id":"01M8N2910VMJQ57NN1FDPXKWBC/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8N290Y46QTRZTBQCMPMQ3MS/1","reason":"01M8N290Y46QTRZTBQCMPMQ3MS-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2910VMJQ57NN1FDPXKWBC"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8N290Y46QTRZTBQCMPMQ3MS/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29111DT2RW1Y9N0P25TC0/000001', '01M8N290Y46QTRZTBQCMPMQ3MS', '1', '{"v":1,"id":"01M8N29111DT2RW1Y9N0P25TC0/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8N290Y46QTRZTBQCMPMQ3MS/1","reason":"01M8N290Y46QTRZTBQCMPMQ3MS-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8N29111DT2RW1Y9N0P25TC0"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8N290Y46QTRZTBQCMPMQ3MS/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2911D2JEV9DXT1719CFAA/000001', '01M8N2911E7K5Y0JW8RH6VRDBC', '1', '{"v":1,"id":"01M8N2911D2JEV9DXT1719CFAA/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8N2911E7K5Y0JW8RH6VRDBC/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2911D2JEV9DXT1719CFAA"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8N2911E7K5Y0JW8RH6VRDBC/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29122AKXH1P6XJMCK97SW/000001', '01M8N2911E7K5Y0JW8RH6VRDBC', '1', '{"v":1,"id":"01M8N29122AKXH1P6XJMCK97SW/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8N2911E7K5Y0JW8RH6VRDBC/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N29122AKXH1P6XJMCK97SW"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8N2911E7K5Y0JW8RH6VRDBC/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2912QBR2MKVH7QX2C6P2Z/000001', '01M8N2912SE603KXCXJ2AD5AGK', '1', '{"v":1,"id":"01M8N2912QBR2MKVH7QX2C6P2Z/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8N2912SE603KXCXJ2AD5AGK/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2912QBR2MKVH7QX2C6P2Z"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8N2912SE603KXCXJ2AD5AGK/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N29136TEFZVMTYM2PT79HB/000001', '01M8N29137ZK2Y4N9DYHKSWZFB', '1', '{"v":1,"id":"01M8N29136TEFZVMTYM2PT79HB/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8N29137ZK2Y4N9DYHKSWZFB/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N29136TEFZVMTYM2PT79HB"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8N29137ZK2Y4N9DYHKSWZFB/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913GEMWTTX91VZ5EFW91/000001', '01M8N2913HMQHVYB3QC4KKS3XV', '1', '{"v":1,"id":"01M8N2913GEMWTTX91VZ5EFW91/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8N2913HMQHVYB3QC4KKS3XV/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N2913GEMWTTX91VZ5EFW91"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8N2913HMQHVYB3QC4KKS3XV/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-60671ab9-d4e7-4ff3-a1e4-292d7b37e8f8', '01M8N2913R02QY5EAK1S333THT/000001', '01M8N2913HMQHVYB3QC4KKS3XV', '1', '{"v":1,"id":"01M8N2913R02QY5EAK1S333THT/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8N2913HMQHVYB3QC4KKS3XV/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8N2913R02QY5EAK1S333THT"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8N2913HMQHVYB3QC4KKS3XV/1', '2026-03-04 09:00:00.000000')
-- end
