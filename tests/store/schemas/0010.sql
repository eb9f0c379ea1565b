BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'34323231313434615B45E7B465FC0A43A9C243C105755186F2325F738818CF77E6AF22FB1F0E08514E02',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'34323231313434612A8784D8BE326ED3D5739C0C91B5F36A4F777B6B31F74563A0DEF8127BE1011A73E1',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'34323231313434613B0D111BCC6BFCE0950EB5307614C9F2A855599A33D2FA79E1EDB389AC4D97884F973DE8B5',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461B97F87A11973387574494027D51DF5CD199D6F25796645DA639795CA00C75E3799BBF7701E',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461CF5D8FFE31D2CE8B622EEC0D1C1C72CDB33CBB80E057F02CFAF4B8E85BA7A3DD1290',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'34323231313434613861DD98B0FE441CF599817FEA9578D9C6ECF04985D68DC400A4E2EEAD3D3567A8A6',NULL);
CREATE TABLE account_activity (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_account_activity PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_account_activity_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'343232313134346177B055521F085C6E0748149712745759ACE8E39B56EA9BAA512A7CBBEFDE5C12A42A');
CREATE TABLE account_opening (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	opened_on DATE NOT NULL, 
	mode VARCHAR NOT NULL, 
	notice_given_on DATE NOT NULL, 
	CONSTRAINT pk_account_opening PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT ck_account_opening_notice_before_opening CHECK (notice_given_on <= opened_on), 
	CONSTRAINT fk_account_opening_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
CREATE TABLE area_draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	authority VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	CONSTRAINT pk_area_draw PRIMARY KEY (area_draw_id), 
	CONSTRAINT ck_area_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT fk_area_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_area_draw_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id), 
	CONSTRAINT uq_area_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_area_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','a1','areas',1,'own','{}','0','i1');
CREATE TABLE building (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	building_type VARCHAR NOT NULL, 
	n_floors INTEGER, 
	lon FLOAT, 
	lat FLOAT, 
	CONSTRAINT pk_building PRIMARY KEY (listing_id, building_no), 
	CONSTRAINT fk_building_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_building_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
CREATE TABLE commitment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	event_name VARCHAR NOT NULL, 
	event_issue VARCHAR NOT NULL, 
	happens_on DATE NOT NULL, 
	text_form VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment PRIMARY KEY (commitment_id), 
	CONSTRAINT fk_commitment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_commitment_cycle_id_label UNIQUE (cycle_id, label)
);
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
CREATE TABLE cycle (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	district_code VARCHAR NOT NULL, 
	district_name VARCHAR NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	CONSTRAINT pk_cycle PRIMARY KEY (cycle_id), 
	CONSTRAINT uq_cycle_serial UNIQUE (serial)
);
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
CREATE TABLE draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	authority VARCHAR NOT NULL, 
	reserve_authority VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	commitment_id VARCHAR, 
	CONSTRAINT pk_draw PRIMARY KEY (draw_id), 
	CONSTRAINT ck_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT ck_draw_reserve_authority_is_known CHECK (reserve_authority IN ('own', 'platform')), 
	CONSTRAINT fk_draw_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (commitment_id), 
	CONSTRAINT fk_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d1','households',1,'households','own','own','systematic','{}','0',NULL);
CREATE TABLE dwelling (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	address BLOB, 
	CONSTRAINT pk_dwelling PRIMARY KEY (listing_id, dwelling_no), 
	CONSTRAINT fk_dwelling_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_dwelling_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461AE457134210443E8ED71A24A51BDCA83E784ACC5EAE0DECE6E0AFF045D6DFEE5E624159487D0BCB5BAAA935D58E839FCF9C9BE88B670D96CC8D5C99B94A33E');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461B585AF5DE0388241BBA1141B210E685089AE66A03CB16BDB8DD96F912C460AD991761DF7A7E8DF3B0A93FD1F3399DF48D0FF35DFF1A2FB03B81BED64C1BA17');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461F44A977A8D05557994199BBD105813DF801976DB8C4E03F0F3F41BC36EF153D55591032F3C0408081D0B64BC30430B27603D77C171B7D886935F3A9C347F0A');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461FD15B4BCAEE884A74725D51A70C8157943775E8FD41A6B3DB9A3DBFF6D273D11C4904E2CCE450E599D292307731C1EC5851B4782A1E7BA1A7E6BC65F5DC65C');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461757296FFDB214E036642D75FF3941AFD1D62C7CD7FBDEC3344A20C1C0954B2E5EB4BC067FC536B58C6A61EC4F77E415343E8512C5414D6F41530A1673F8FDC');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461A5B800CAC4E971E135E0C1EA70A5FD9BCADE1A03C1234900874ED8EBB54A00A0C428B3E1D1343FC4E48FFBC33A70B7775532412709C5C225061EDAE200FA97');
CREATE TABLE enumeration_area (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	area_name VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	"set" INTEGER NOT NULL, 
	n_households INTEGER NOT NULL, 
	inclusion_prob FLOAT NOT NULL, 
	boundary_geojson VARCHAR, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_enumeration_area PRIMARY KEY (area_draw_id, ea_id), 
	CONSTRAINT ck_enumeration_area_set_is_known CHECK ("set" BETWEEN 0 AND 2), 
	CONSTRAINT ck_enumeration_area_inclusion_prob_is_one CHECK (inclusion_prob > 0 AND inclusion_prob <= 1), 
	CONSTRAINT ck_enumeration_area_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_enumeration_area_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_enumeration_area_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_enumeration_area_area_draw_id_set_serial UNIQUE (area_draw_id, "set", serial)
);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
CREATE TABLE export (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	export_id VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	file_name VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_personal BOOLEAN NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_export PRIMARY KEY (export_id), 
	CONSTRAINT ck_export_channel_is_known CHECK (channel IN ('page', 'command', 'backup')), 
	CONSTRAINT ck_export_n_rows_not_negative CHECK (n_rows >= 0), 
	CONSTRAINT ck_export_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT fk_export_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE finding (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	source_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	severity VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	expected VARCHAR NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (finding_id), 
	CONSTRAINT ck_finding_severity_is_known CHECK (severity IN ('error', 'warning', 'information')), 
	CONSTRAINT fk_finding_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','a0e92619-49f7-4530-b2ad-54be7d0f06ed','frame','i1',0,'X','warning','s','f','v','e');
CREATE TABLE frame_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_frame_import PRIMARY KEY (import_id), 
	CONSTRAINT fk_frame_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_frame_import_cycle_id_edition_version UNIQUE (cycle_id, edition, version)
);
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','i1','2022',1,'frame.csv','0',1);
CREATE TABLE frame_unit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	n_households INTEGER, 
	n_residents INTEGER, 
	CONSTRAINT pk_frame_unit PRIMARY KEY (import_id, village_code), 
	CONSTRAINT ck_frame_unit_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_frame_unit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_frame_unit_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id)
);
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
CREATE TABLE job (
	job_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	arguments VARCHAR NOT NULL, 
	requested_at DATETIME NOT NULL, 
	requested_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	is_cancel_asked BOOLEAN NOT NULL, 
	worker VARCHAR, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	seen_at DATETIME, 
	ended_at DATETIME, 
	result VARCHAR, 
	problem VARCHAR, 
	CONSTRAINT pk_job PRIMARY KEY (job_id), 
	CONSTRAINT ck_job_state_is_known CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')), 
	CONSTRAINT ck_job_progress_not_negative CHECK (done >= 0 AND total >= 0), 
	CONSTRAINT fk_job_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
CREATE TABLE key_check (
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_key_check PRIMARY KEY (digest)
);
INSERT INTO "key_check" VALUES('a10325d1ee2506d86cef9425c5f5723519a1ef27051e7f1bbed429d566a67856');
CREATE TABLE key_rotation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	rotation_id VARCHAR NOT NULL, 
	key_id VARCHAR NOT NULL, 
	n_values INTEGER NOT NULL, 
	n_photos INTEGER NOT NULL, 
	CONSTRAINT pk_key_rotation PRIMARY KEY (rotation_id), 
	CONSTRAINT ck_key_rotation_counts_not_negative CHECK (n_values >= 0 AND n_photos >= 0)
);
INSERT INTO "key_rotation" VALUES('2022-09-01 02:00:00.000000','stat','k1','00000000',1,0);
CREATE TABLE ledger_entry (
	sequence INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	payload_digest VARCHAR NOT NULL, 
	previous_hash VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_entry PRIMARY KEY (sequence), 
	CONSTRAINT uq_ledger_entry_hash UNIQUE (hash), 
	CONSTRAINT uq_ledger_entry_previous_hash UNIQUE (previous_hash)
);
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','account','8c91a55f6b468b0c8129563e72a349f1d587f86ff95e147f53f26607bf8bcf1b','0000000000000000000000000000000000000000000000000000000000000000','7c917b529a5de2bc944ca927cf948ad67ee76b532a11dc8db6a2e057f8b9b0b6');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','cycle','c2a91b7c277ee345f6748607b01b3f01d0a50ec3e8daf48de32b67026b8ad1c8','7c917b529a5de2bc944ca927cf948ad67ee76b532a11dc8db6a2e057f8b9b0b6','2c474c82558fc714bcc08acf7c9a0a1db022bed3299004c7d735cc37fea90be2');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','key_rotation','91eaf48ff716569806d2447b888120941f95c0a4b913e26fc81640a60101f122','2c474c82558fc714bcc08acf7c9a0a1db022bed3299004c7d735cc37fea90be2','1d4c5a575f0d5cc382c946de0967c9d19697fdf85eecef25324c62388050aaa3');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','restoration','d15a65f7f717c748c60482d95923ea7628df64be039d0b4e4db3ac52bb721103','1d4c5a575f0d5cc382c946de0967c9d19697fdf85eecef25324c62388050aaa3','e3c8f8256fad2cb6d3ac23f8837fb0c693a6b34f51a772322f8fad7e96021938');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','account_activity','0dc3880074173ebc77341455323658d020f7a0876f50e50f775410c9fe6f93ba','e3c8f8256fad2cb6d3ac23f8837fb0c693a6b34f51a772322f8fad7e96021938','10cd3ce1083eeffcdadeefb2ae655c912c64868b2e6b8cbbc2acc59a69c11511');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','account_opening','3f88a9b69b7048d2276afb2c3ee9a2499568baa7349fd9075e21f8f5c1fab72d','10cd3ce1083eeffcdadeefb2ae655c912c64868b2e6b8cbbc2acc59a69c11511','529f84a8c5ddd6a0907b6328bdefc9de2c752c99f551e95cea6bcb27ad4efd71');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','commitment','1c4a8efa6a792fb0391bf4fa9a026cbd1c538d962c23d34b677fdd913636b03d','529f84a8c5ddd6a0907b6328bdefc9de2c752c99f551e95cea6bcb27ad4efd71','683d5feb3b12d70a527c7c9e8d9ed7b4c78eb349ae0e46e3dd26506f298e91aa');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','export','061245249d37a1b6cd8666bcf9467fb74d557561f4f50fe763a82f82f948d844','683d5feb3b12d70a527c7c9e8d9ed7b4c78eb349ae0e46e3dd26506f298e91aa','4cbcceb33406bf6fe7991e6f1051c295c71e7ba7c779bfa4293dfc3f28d78a79');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','finding','a9405c553c0fdeed39b7333e7115805f47b7d254ee83b534a3f382e6c57c2f86','4cbcceb33406bf6fe7991e6f1051c295c71e7ba7c779bfa4293dfc3f28d78a79','ba9f345f7f21328569147e0f5b72ae898013c97b9877a03e4b23c75777d7fc83');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','frame_import','a6e5b9bd4ffc5e42022d3cd17c2f740374867d59de3f70870172add7862464e0','ba9f345f7f21328569147e0f5b72ae898013c97b9877a03e4b23c75777d7fc83','419deb19d229202889c89301bc3027ae3e2d51450e79fe0bca72cbab928bed41');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','list_lock','4f8698919f40a1fd7b38b5492ae83d1022857970a305ae85b3e2c8d78478161a','419deb19d229202889c89301bc3027ae3e2d51450e79fe0bca72cbab928bed41','c53d6a67ce4646b37c758e06d6b67f8ccbd141aa3ff22b054bf878c8d16522e7');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','listing','700071a232310c2df4844b6558537b0a2def61628a59f3899664e6fa0b24be6e','c53d6a67ce4646b37c758e06d6b67f8ccbd141aa3ff22b054bf878c8d16522e7','93887fe7094aa813351f37f1a5c07f0e9209cb1341de14d7a75330d2120bd30e');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','password','702b67deb78b30b3232a366d8d3db95951079fbb161e36e31bdea459755b7e47','93887fe7094aa813351f37f1a5c07f0e9209cb1341de14d7a75330d2120bd30e','758132626a8258066f18b55aea35d514ba779ed0b786b356628b44ae306ea158');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','photo','2e9c35f088e4ab7ddad09c2604a78bf291fec3fd0f7e24562cd10f890caa2df9','758132626a8258066f18b55aea35d514ba779ed0b786b356628b44ae306ea158','0d723cd4924c3b13ba22e84ee43f85d77bb6e02042684304b5dc893fcb47a52f');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','place_assignment','108b0e21c79d355e09b215db09c9781830afbb553308c08bf82b1aa01d3f3fd8','0d723cd4924c3b13ba22e84ee43f85d77bb6e02042684304b5dc893fcb47a52f','c651af1e39ec31fb1f3d940c25cbc2982c9515dd07c3ac8ba6da30e50534fcb1');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','plan_version','967913772b47acece81dbfa73016d77dc0bf410dbdf9f6713941a4458fd3cfd3','c651af1e39ec31fb1f3d940c25cbc2982c9515dd07c3ac8ba6da30e50534fcb1','b5c9bbcfc20c06d354639e116bef789e90e35771792b7e78aba498bb19b0bb83');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','role_assignment','0071b85a9ace9aa192f3e89484bda365d708fb5d124b34b24a480c795d7ed460','b5c9bbcfc20c06d354639e116bef789e90e35771792b7e78aba498bb19b0bb83','0276fe4f75b5c0e0e623f5639384658fbc50538f2c60b5736b53a535ac88cc74');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','screening_answer','c3cf58b02b07c6e2fd352d1605e565058c52982f82a35ff88d6a3bffe00dbebd','0276fe4f75b5c0e0e623f5639384658fbc50538f2c60b5736b53a535ac88cc74','cb6096d54b5529e05805d9c63c0b420498fe8d83cc1f981c3a7f9978244ba9e4');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','session_revocation','2beb60ea91406ff6fef840e321bf6cf54c2d959b31272cdf85a1db2fe8fba3e6','cb6096d54b5529e05805d9c63c0b420498fe8d83cc1f981c3a7f9978244ba9e4','be402ef03270cb73865f7275928424c08ac73ad43108b005d777faf37024fdd1');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','sign_in','968ba617f5691609302610c48cb3b4403a30dd7655bacc09e27a019b16937d9a','be402ef03270cb73865f7275928424c08ac73ad43108b005d777faf37024fdd1','d383878eeefb9636d3dfa66435bea369e0da5d6b912e17b64b270a205eb2409b');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','substitution_request','a892d96d1ac996d52f91fcbf482cbc6ca4a24af85cf29897e641e0fe8031eecf','d383878eeefb9636d3dfa66435bea369e0da5d6b912e17b64b270a205eb2409b','c8e240a2343023b68e666c84fe3492400d871532bd4c8cac7a77723f1dd23f63');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','training','f32e82618b045e93f433cb625f644319b8794c346f22ad7816fe6be978f32706','c8e240a2343023b68e666c84fe3492400d871532bd4c8cac7a77723f1dd23f63','8680a68d2a6764c27927cce68c9b2b82229a386e1c7479127f579ff0b0868d51');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','trial_decision','efe813ef17a94b83dc273d43ba0a15819396b4ebcd9bc06f2f9eca41356019d6','8680a68d2a6764c27927cce68c9b2b82229a386e1c7479127f579ff0b0868d51','b0aa2b7f8f9a1163947d8170ac1c82b1c7d4c4805e31671ffe35a530c0b56ad5');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','unmasking','618da9573eddc0cca8b4bfd2695a2e5b06c15dd8df6bc5a9fad0a329e5121813','b0aa2b7f8f9a1163947d8170ac1c82b1c7d4c4805e31671ffe35a530c0b56ad5','35a53f2b16d85fb0b7fb2f9126f979aa2ba100444ac3d6a5175aea12da06760a');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','visit','5f3e88dc5f20a45adf218568ff76e2f990fb37565a4d9bba69fcbab47b5101e8','35a53f2b16d85fb0b7fb2f9126f979aa2ba100444ac3d6a5175aea12da06760a','b5758a143d60cd00dfafd0267bc634c1f8bd81c31faa2cd79fede0fce0c55b29');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','area_draw','16c78b0411b72110962d56efc10446213a3a4d3d13fc468167778fd610b2e662','b5758a143d60cd00dfafd0267bc634c1f8bd81c31faa2cd79fede0fce0c55b29','0cf5709b52db47dde5870402ab278bae34d8907d155f13f5b7299d5b722217f6');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','building','f397e0f847199ace21ec758f9f18db68333ee6db82775f5ec5ff039904a78e16','0cf5709b52db47dde5870402ab278bae34d8907d155f13f5b7299d5b722217f6','f40940931306434b0a6b0b4ef9120424d1f747563fd798b3d33eabd558751db3');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','draw','673259bbc53de693dbcd1bcdd0f8e3adfe9cf23dffc4a28685a79da966e48ac6','f40940931306434b0a6b0b4ef9120424d1f747563fd798b3d33eabd558751db3','b963ec3b2b5d1e0b6ecd72340398dea28d78f85ec95883d95841540d6fccd434');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','dwelling','249b5ed6d767a1e9e7fa9830bd7b2e6e929df239eb23de6e92443cb605bf3ae5','b963ec3b2b5d1e0b6ecd72340398dea28d78f85ec95883d95841540d6fccd434','583c7e2644449257b0baaf7e86dfaddfa317ebdbf778aa0b81101b57bf5ab919');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','frame_unit','49f2d5c480b6db25d0ed82c82ec4daf4ba3af9d7849dad1b98582ed926b9cef5','583c7e2644449257b0baaf7e86dfaddfa317ebdbf778aa0b81101b57bf5ab919','885a5bffed978ac6bbbbd4e58abba8d44d7224e90697f347dd46f1f5555ee768');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','substitution_decision','4258400f9f789118d0bd02070b2887c76c3d75e62f2fac7871efeb4f142cf636','885a5bffed978ac6bbbbd4e58abba8d44d7224e90697f347dd46f1f5555ee768','35b839ce35c5fac1e6ffd5fb14f546508d9c510403a470b8edb71f51b1b5a36a');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','enumeration_area','ead1509242be889ae7b91f7bdef1a8ec38da3cf43d827c3aeb06eefc0855b31c','35b839ce35c5fac1e6ffd5fb14f546508d9c510403a470b8edb71f51b1b5a36a','ce05444fe1530961930ad0209c417ea8fc26eca3fe2ba19d766828b177aafaea');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','sample_household','1f7a8b5632117dfabb53ece086e9d9c6ec14b9816d0c542976828dc7de72e6ed','ce05444fe1530961930ad0209c417ea8fc26eca3fe2ba19d766828b177aafaea','ce9ca6561e8284eaedc16ad2bdc4f4d46efb0ac507c1e42bee9b3728ff8584a4');
CREATE TABLE ledger_fact (
	table_name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_fact PRIMARY KEY (table_name, "key"), 
	CONSTRAINT fk_ledger_fact_sequence FOREIGN KEY(sequence) REFERENCES ledger_entry (sequence)
);
INSERT INTO "ledger_fact" VALUES('account','stat',1,'1929f0ffa05bc733aff1b37b59a5e7885fcbbe17344a262704793c37e9bc9d9d');
INSERT INTO "ledger_fact" VALUES('account','sup',1,'67ecf94b18a2e922510940cde500904e6c5e3bc6568aff97d2dce39483559e65');
INSERT INTO "ledger_fact" VALUES('account','town',1,'3c927bf9e3506ab80636ce90263364d93dcf88039e95d74081c1e4f32ff76f78');
INSERT INTO "ledger_fact" VALUES('account','enum',1,'55f05c25ccb4b6ee619ab25784adaf846bc2218f4e644b94e16b129f31f18b4a');
INSERT INTO "ledger_fact" VALUES('account','audit',1,'4e3196ef25288fad26a6b9bfea2c77f3b31b1fd403a61f842e2192dd4e3ef2b8');
INSERT INTO "ledger_fact" VALUES('account','admin',1,'a22d19b1dfa704485ca6a331137f1e4c17531e55193c2f2d480c2b6725bf9600');
INSERT INTO "ledger_fact" VALUES('cycle','7adcf957-e5b1-4e9e-abf5-d1cbfa491125',2,'000f73bc3c323ccd1c790e05a20f3bbb3bd2a9cd8d48f030d401df81d604b30b');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','7adcf957-e5b1-4e9e-abf5-d1cbfa491125|44011800100100102001',6,'aa46491f6f5230cb08ecb99c5ce1df3746414677d9aa8b3d76964b9afbadfc9e');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'618b152ba890edde427d914be8a867364ef77d0e8f76df67354f3d8d6721e11f');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'e5e4144b5621e53b40bd60ca6e901771961ecc35a7257ee7a1e7af358f77d2a2');
INSERT INTO "ledger_fact" VALUES('finding','a0e92619-49f7-4530-b2ad-54be7d0f06ed',9,'ea547471f2d30732ff7171bed9afdd2202e60c519ec2b68a7d600e466fbcd769');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'ab14a723e2fcf06570411bc81739ac648b153f2a590daaf41d14d7c97f7a9171');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'8c9828a6a31c67318d5d23023dca2678aa3b9d37368ed26cf0b7b8f1d98196db');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'6b9c01083656f330387aa315e74dc4a126509b09c7cde503a52c34fe52f632be');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'805e592e62ded247f34a3cf2085abf6c46ff7bc8309404010db46ccfe9a376a7');
INSERT INTO "ledger_fact" VALUES('password','audit|1',13,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'830db600dac77927851f397e6f320db866bc9c3fd23e077c53f9cf6b67bd450b');
INSERT INTO "ledger_fact" VALUES('place_assignment','7adcf957-e5b1-4e9e-abf5-d1cbfa491125|audit|440118101|1',15,'0c9978cae8adb3c5203378626c024bd0aa8797a0918f1f82c5df0b3d27af6f71');
INSERT INTO "ledger_fact" VALUES('plan_version','7adcf957-e5b1-4e9e-abf5-d1cbfa491125|1',16,'e4f4d01aa37308de26d662f347a83e0d58fff1b16f159724d7a9cf717b2741b8');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','90851622-6021-4ddc-a886-df6dfca77331',18,'18c40212aee8c0a8ab77f04f51237433518f587c64fcb960f7055ab01100ef8d');
INSERT INTO "ledger_fact" VALUES('screening_answer','6c21dcb9-f534-4864-b620-b0ded0fc0b2a',18,'b71769070030da4fa5139100c270cb52dcd387214ba0dbf4bca33b8f17f9672a');
INSERT INTO "ledger_fact" VALUES('screening_answer','ecb9b982-a55a-4d59-91c3-674d17708ba0',18,'75ffb558de7de8205e7385d2aa218d1c8516bb6baa1a89292a546bdc20b02ddd');
INSERT INTO "ledger_fact" VALUES('screening_answer','fb3cdf02-8b60-4e9c-8073-0f0d0aa75748',18,'dfb480a00242fd20980ccb9dd76c824297c0924b811e4d0c58048ea356bdd02e');
INSERT INTO "ledger_fact" VALUES('screening_answer','0a66ce00-7ba7-4d7c-9fe3-26768e666b5b',18,'ef1ddd41afcf91f34d5ab5d62fe983e12957af8de33df9115efc678b0eab0e19');
INSERT INTO "ledger_fact" VALUES('screening_answer','1e78dfa1-e17c-4333-8b3c-3067bfebc17d',18,'84d6eb4b3170d14b32e476fa2f747088233fb81caa1567473a3ef930dcfa5c8f');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',19,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',20,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','d7ed44bf-e965-4370-9fab-c3a67f702861',21,'39c8ce7ffb0e70c775b0d20021caefd20a39daf0a0c349a8f8b81a26d44d383d');
INSERT INTO "ledger_fact" VALUES('training','7adcf957-e5b1-4e9e-abf5-d1cbfa491125|enum|listing|1',22,'3621bf9aea7030d0e43348562380b05cb6b34a7aa18a7c25f29dd799b0874a67');
INSERT INTO "ledger_fact" VALUES('training','7adcf957-e5b1-4e9e-abf5-d1cbfa491125|enum|screening|1',22,'1e8592ba74a7698a952c703e1ac4e8e9f7d7044815cee293a2424b7d63f3e84e');
INSERT INTO "ledger_fact" VALUES('training','7adcf957-e5b1-4e9e-abf5-d1cbfa491125|enum|placement|1',22,'99991ae732aed810942adfa6f9a8c84c41fad6d1bd57c79f456f6a9651a71d85');
INSERT INTO "ledger_fact" VALUES('training','7adcf957-e5b1-4e9e-abf5-d1cbfa491125|enum|bookkeeping|1',22,'61a1a9e3f60a353ca1906c65e610a90fd3ee9c55eb9ea812a06e41310825cbbe');
INSERT INTO "ledger_fact" VALUES('trial_decision','ed0caa66-90fe-407d-99de-799a8773fbc9',23,'09d519cd0de95f3029cd932815623b39e69f6f2b356bd09bc2547f38568f6c00');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'89671e354ec997c933a3a159d81ee4a31591f6f0d3c43802305a4f14d5cca14c');
INSERT INTO "ledger_fact" VALUES('visit','d4a04c82-692d-4b54-ab7b-1377a159b843',25,'4e74457a8859be158881cac0fff64cfd962773c56a36e3601a26e0d2d6eee448');
INSERT INTO "ledger_fact" VALUES('visit','60f85702-1a0f-4dad-9cdc-b6defaadff65',25,'9958de024eb7b4036d666866924a423f5543a13e237ad5de6f483861b09493bf');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'e90b3902c35d75d147671a2561294d7ee26eeb640c347dd6cd927fc64b398a16');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'e1b776b94f767bd01e1d4bc31755dd0495212de1199739a6e1b89a0c3108c035');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'fd104b1298888a630f1d2134dd3012b6dca1f082a4169e302cdb1ae2acd9da2c');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'89e349587e77ce4c6f1c3533cdd11ebd8879a90ca20a8323a39febac55608991');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'6b902c61c95f2aae0f447f256782e39fdb9659de70bfcb2aa293884f95555b6a');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'48f867982daa3f1f01406756bd717b5116e2dad5a1517611905aeaef6f4102a4');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'8e266da2e919e4ad3fd472f8c20a17d442bcf1bb7545d95f8f95dd294aeddd32');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'9ef0cf7ec08f4c30f00e132250c4a32fad269230e617438a6de010720495f24d');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'c0340a43a9fbd8e4a4a1e6547e413614f93cb61956d38f9ca054ce8394631d45');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'8a2a74b5e7959621a4675475c4cd6d7dd3226314d9c8b075e45006f53b4d201c');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'fbdaa31c44540183053bbd0d3c7b46a55f792158c7cc916394f0d99e25463479');
INSERT INTO "ledger_fact" VALUES('substitution_decision','d7ed44bf-e965-4370-9fab-c3a67f702861|approved',31,'42d0d83494c95649208477b982c5e607f32bf320bcfde491a43677f01a5a474d');
INSERT INTO "ledger_fact" VALUES('substitution_decision','d7ed44bf-e965-4370-9fab-c3a67f702861|carried_out',31,'21b191b32744e4152316666eb900cbe04947cd5f15765479fac4e601d784f7d7');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'492cb34d0116918baa26337f2b6b092f39bf2be36104dfd5c20e4ebef1279327');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'d2c9b606fd4bbace1036c4f471870c671efe608dc1c9e32f5f9450e32cf8a7f5');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'9978a2da8891a0666ccc8fa3b71a1198483b117a5766e9114231c048281d75ab');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'45d3b10bbbd6f7e37b32419243e0979edd2daa0508952cc8865d533b98701ef4');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'877c6d1ab756066eb59d9518009c90ab29567c5f3d1bfe7ba1b42c8bc6b0dfc4');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'e420ab0118323f05fcb5c9edbb21ae5419a62414f5179783716f83750590ab62');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'23a0eded65c8a5e06353039a38137b3f5ced771cecc0119ff10ac154f52ec7ee');
CREATE TABLE list_lock (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	sort VARCHAR NOT NULL, 
	list_digest VARCHAR NOT NULL, 
	order_digest VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	CONSTRAINT pk_list_lock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_lock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_list_lock_cycle_id_ea_id_label UNIQUE (cycle_id, ea_id, label)
);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','l1','440118001001001','households','','0','1',39);
CREATE TABLE listing (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	datum VARCHAR NOT NULL, 
	n_buildings INTEGER NOT NULL, 
	n_dwellings INTEGER NOT NULL, 
	CONSTRAINT pk_listing PRIMARY KEY (listing_id), 
	CONSTRAINT ck_listing_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_listing_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_listing_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
CREATE TABLE password (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	password_hash BLOB NOT NULL, 
	is_temporary BOOLEAN NOT NULL, 
	CONSTRAINT pk_password PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_password_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'3432323131343461639A3CC76974263A204253F633DC76C33850613EF4857E24BC9C3B5C4891BE3E5969AC1003F7711A191BC4E33ECFF7',0);
CREATE TABLE photo (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	photo_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	n_bytes INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_photo PRIMARY KEY (photo_id), 
	CONSTRAINT fk_photo_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_photo_media_type_is_known CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')), 
	CONSTRAINT ck_photo_n_bytes_positive CHECK (n_bytes > 0)
);
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE place_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	place_code VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_place_assignment PRIMARY KEY (cycle_id, account_id, place_code, version), 
	CONSTRAINT ck_place_assignment_place_is_town_or_area CHECK (length(place_code) IN (9, 15)), 
	CONSTRAINT fk_place_assignment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_place_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','audit','440118101',1,1);
CREATE TABLE plan_version (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	plan_toml VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_plan_version PRIMARY KEY (cycle_id, version), 
	CONSTRAINT fk_plan_version_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125',1,'# 2022 年增城区住户调查大样本轮换：方案参数
#
# Every number and date that the software takes from the plan. After each key stands how sure it is:
#   (C) confirmed by a source   (P) plausible, chosen by us from an unclear wording   (U) unknown, a default that can be changed
# Source "Plan §n": 《2022 年增城区住户调查大样本轮换实施方案》, 增府办函〔2022〕37 号, 2022-07-11, section n (tasks 1-16).
# Ten-day periods are read as 上旬 = to the 10th, 中旬 = 11th-20th, 下旬 = 21st to the end of the month (P).

format = 1                                 # shape of this file; another number is refused

towns = [                                  # (C) 统计用区划代码 2022: 13 towns and streets (Plan, who answers for what)
    { code = "440118001", name = "荔城街道" },
    { code = "440118002", name = "增江街道" },
    { code = "440118003", name = "朱村街道" },
    { code = "440118004", name = "永宁街道" },
    { code = "440118005", name = "荔湖街道" },
    { code = "440118006", name = "宁西街道" },
    { code = "440118101", name = "新塘镇" },
    { code = "440118102", name = "石滩镇" },
    { code = "440118103", name = "中新镇" },
    { code = "440118104", name = "正果镇" },
    { code = "440118105", name = "派潭镇" },
    { code = "440118106", name = "小楼镇" },
    { code = "440118107", name = "仙村镇" },
]

[cycle]
name = "2022年增城区住户调查大样本轮换"        # (C) Plan, title
document = "增府办函〔2022〕37号"             # (C) Plan, title
district_code = "440118"                   # (C) statistical code of 增城区 since 2014
district_name = "增城区"                    # (C)
address_names = ["广东省", "广州市", "增城区", "增城市"]   # (C) written before addresses; 增城市 until 2014
starts_on = 2022-04-01                     # (P) month of the first deadline (frame verification, Plan §7)
cycle_years = 5                            # (C) Plan, purpose: the whole sample is rotated every five years

[frame]
edition = "2022"                           # (P) code list of the year of the rotation; editions are never mixed
previous_edition = "2021"                  # (P) compared with it, matched on code
published_residents = 1466331              # (C) 第七次全国人口普查 2020, 增城区 resident population (data/frame/facts.csv)
expected_households = 585417               # (P) no count of households is published for 增城: residents / 2.63, plus 5 % collective
size_tolerance_percent = 5.0               # (U) frame total against expected_households; beyond it a finding

[areas]
n_areas = 15                               # (C) Plan, scope: 15 调查小区
n_provincial = 5                           # (U) split between 分省 and 分市县 is not public
area_target_households = 350               # (U) size of an area, so that about 300 households are screened in it
min_village_households = 60                # (P) threshold of 2013 for unsuitable areas; smaller villages are joined
n_alternate_sets = 2                       # (C) rule of 2013: alternate sets 1, then 2, with the same serials
label = "areas"                            # (C) label in the draw''s hash; a repeated draw is "areas#2"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[bookkeeping]
early_opening_deadline = 2022-10-10        # (C) Plan §13: areas whose accounts are all open by early October
early_trial_start = 2022-10-01             # (C) Plan §13: two months, October and November (encouraged: a person decides)
trial_start = 2022-11-01                   # (C) Plan §13: trial bookkeeping in November
formal_start = 2022-12-01                  # (C) Plan §13: formal bookkeeping from early December; (P) the first day
visits_per_month = 1                       # (C, varies) at least one visit per household and month; some places 2
platform_check_days = 5                    # (C, varies) the platform''s books are looked at every 5 days
min_entries_per_month = 20                 # (U) fewer entries in a month: a weak account, remind and coach
max_gap_days = 7                           # (U) longest stretch without an entry
subsidy_cny_per_month = 0                  # (U) a local amount; 0 = not set, not printed

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
evidence = "选聘村居干部，完成培训，分配到调查小区"

[[tasks]]
no = 7
name = "核实抽样框"
owner = "增城调查队、区统计局"
starts_on = 2022-04-01
deadline = 2022-04-30
fact = "frame_verified"
evidence = "村居和小区信息核实无误"

[[tasks]]
no = 8
name = "确定样本量"
owner = "增城调查队、区统计局"
starts_on = 2022-05-01
deadline = 2022-05-31
evidence = "分省样本和分市县样本的分配方案上报审批"

[[tasks]]
no = 9
name = "落实调查小区"
owner = "增城调查队、各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "areas_settled"
evidence = "两级样本的调查小区抽选并落实，绘制小区图"
milestones = [{ name = "绘制小区图", deadline = 2022-07-10 }]

[[tasks]]
no = 10
name = "清查摸底和抽户"
owner = "增城调查队、各镇街"
starts_on = 2022-07-11
deadline = 2022-08-31
fact = "households_drawn"
evidence = "建筑物清查表、住宅名录表、摸底数据和样本户名单"
milestones = [
    { name = "建筑物清查和住宅名录", deadline = 2022-08-10, fact = "listing_locked" },
    { name = "摸底调查", deadline = 2022-08-20, fact = "screening_complete" },
    { name = "抽取调查户", deadline = 2022-08-31, fact = "households_drawn" },
]

[[tasks]]
no = 11
name = "落实调查户"
owner = "各镇街、增城调查队"
starts_on = 2022-09-01
deadline = 2022-10-20
fact = "households_placed"
evidence = "每个样本户均已落实；反复动员后仍须更换的，严格按规定换户"

[[tasks]]
no = 12
name = "督导检查"
owner = "增城调查队、区统计局"
phase = "动员、摸底、开户各阶段"
evidence = "发现的问题、整改要求和整改核实"

[[tasks]]
no = 13
name = "开户和试记账"
owner = "各镇街、增城调查队"
starts_on = 2022-10-01
deadline = 2022-11-30
fact = "trial_complete"
evidence = "试记账安排和结果"
milestones = [
    { name = "提前开户小区全部开户", deadline = 2022-10-10 },
    { name = "全部开户", deadline = 2022-11-01, fact = "accounts_open" },
    { name = "正式记账", deadline = 2022-12-01 },
]

[[tasks]]
no = 14
name = "样本评估"
owner = "增城调查队、区发展改革局"
phase = "新样本运行后"
evidence = "样本代表性评估报告报省级调查队"

[[tasks]]
no = 15
name = "总结归档"
owner = "增城调查队、区统计局"
starts_on = 2023-01-01
deadline = 2023-01-31
evidence = "工作总结和归档材料"

[[tasks]]
no = 16
name = "样本维护"
owner = "各镇街、增城调查队"
phase = "五年周期内"
evidence = "跟踪小区和住户变动，及时更新标识"
','首次制定');
CREATE TABLE restoration (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	restoration_id VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_restoration PRIMARY KEY (restoration_id)
);
INSERT INTO "restoration" VALUES('2022-09-01 02:00:00.000000','stat','r1','backup.zip','0000000000000000000000000000000000000000000000000000000000000000','2022-09-01 02:00:00.000000',1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE role_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_role_assignment PRIMARY KEY (account_id, role, version), 
	CONSTRAINT ck_role_assignment_role_is_known CHECK (role IN ('statistician', 'supervisor', 'enumerator', 'auditor', 'administrator')), 
	CONSTRAINT fk_role_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','stat','statistician',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','sup','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','town','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','enum','enumerator',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','audit','auditor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','admin','administrator',1,1);
CREATE TABLE sample_household (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	is_drawn BOOLEAN NOT NULL, 
	for_household_id VARCHAR, 
	reserve_rank INTEGER, 
	inclusion_prob_stage2 FLOAT, 
	CONSTRAINT pk_sample_household PRIMARY KEY (draw_id, household_id), 
	CONSTRAINT ck_sample_household_inclusion_prob_is_one CHECK (inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1), 
	CONSTRAINT ck_sample_household_drawn_or_reserve CHECK (is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)), 
	CONSTRAINT ck_sample_household_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_sample_household_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_sample_household_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT uq_sample_household_draw_id_ea_id_rank UNIQUE (draw_id, ea_id, rank), 
	CONSTRAINT uq_sample_household_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
CREATE TABLE screening_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	answer_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	household_no VARCHAR NOT NULL, 
	eligibility VARCHAR NOT NULL, 
	n_persons INTEGER, 
	income BLOB, 
	residence_type VARCHAR, 
	floor_area_m2 FLOAT, 
	outcome VARCHAR, 
	screened_at DATETIME, 
	source_name VARCHAR, 
	notes BLOB, 
	CONSTRAINT pk_screening_answer PRIMARY KEY (answer_id), 
	CONSTRAINT ck_screening_answer_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT ck_screening_answer_floor_area_not_negative CHECK (floor_area_m2 >= 0), 
	CONSTRAINT ck_screening_answer_n_persons_not_negative CHECK (n_persons >= 0), 
	CONSTRAINT fk_screening_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_screening_answer_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','90851622-6021-4ddc-a886-df6dfca77331','440118001001001','44011800100100100101',1,'001','01','in',3,X'34323231313434611CA276205565BAD76CC2404DADA38278C36E10ACF8B29F2A8A9A608887135D3E1AF30DE16C',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','6c21dcb9-f534-4864-b620-b0ded0fc0b2a','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461FC2D4FFE8F90D5640A5DE8A62E07798AA2F1367E44B1E22F202B2E9FA31E00362D3D5A3F72',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','ecb9b982-a55a-4d59-91c3-674d17708ba0','440118001001001','44011800100100100301',1,'003','01','in',3,X'34323231313434610D4A9F62E1C9BA77A8BC78447DBED3D4DA97E4D51F9A6E8AAD06FE79923A33B82F2A6DDFD7',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','fb3cdf02-8b60-4e9c-8073-0f0d0aa75748','440118001001001','44011800100100100401',1,'004','01','in',3,X'34323231313434613FF809EB1EA0D3C217E6FDCA37072B46E6AC040E9D7BBAEC26053895117DCB65B7E93444BD',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','0a66ce00-7ba7-4d7c-9fe3-26768e666b5b','440118001001001','44011800100100100501',1,'005','01','in',3,X'34323231313434615D92A155814E86936AE3B678E55CA48099AD9BBD5C77300AA4070852B78214E3BCFC5FB7CE',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','1e78dfa1-e17c-4333-8b3c-3067bfebc17d','440118001001001','44011800100100100601',1,'006','01','in',3,X'34323231313434615479D460FC9393CDCEC24E888D32BAD4A84D2B5140A2793F29DF9407B206B4EE5F3D90B906',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE session_revocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	revocation_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	n_sessions INTEGER NOT NULL, 
	CONSTRAINT pk_session_revocation PRIMARY KEY (revocation_id), 
	CONSTRAINT fk_session_revocation_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "session_revocation" VALUES('2022-09-01 02:00:00.000000','stat','v1','audit',0);
CREATE TABLE setup_code (
	code_digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	n_failures INTEGER NOT NULL, 
	CONSTRAINT pk_setup_code PRIMARY KEY (code_digest)
);
CREATE TABLE sign_in (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	sign_in_id VARCHAR NOT NULL, 
	account_id VARCHAR, 
	outcome VARCHAR NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (sign_in_id), 
	CONSTRAINT ck_sign_in_outcome_is_known CHECK (outcome IN ('succeeded', 'wrong_password', 'unknown_account', 'not_active')), 
	CONSTRAINT ck_sign_in_account_unless_unknown CHECK ((outcome = 'unknown_account') = (account_id IS NULL)), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "sign_in" VALUES('2022-09-01 02:00:00.000000','stat','s1','audit','wrong_password');
CREATE TABLE substitution_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	substitute_household_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_substitution_decision PRIMARY KEY (request_id, state), 
	CONSTRAINT ck_substitution_decision_substitute_when_carried_out CHECK ((state = 'carried_out') = (substitute_household_id IS NOT NULL)), 
	CONSTRAINT ck_substitution_decision_state_is_known CHECK (state IN ('approved', 'rejected', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_substitution_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_substitution_decision_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id), 
	CONSTRAINT uq_substitution_decision_cycle_id_substitute_household_id UNIQUE (cycle_id, substitute_household_id)
);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d7ed44bf-e965-4370-9fab-c3a67f702861','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d7ed44bf-e965-4370-9fab-c3a67f702861','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
CREATE TABLE substitution_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	request_no INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	n_persuasion INTEGER NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_substitution_request PRIMARY KEY (request_id), 
	CONSTRAINT ck_substitution_request_n_persuasion_not_negative CHECK (n_persuasion >= 0), 
	CONSTRAINT fk_substitution_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_substitution_request_cycle_id_household_id_request_no UNIQUE (cycle_id, household_id, request_no)
);
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d7ed44bf-e965-4370-9fab-c3a67f702861','440118001001001','44011800100100101001',1,'unsafe',0,X'34323231313434619D3E32FEEB06B9A8023F1BA1EEA9449F26F53B89D00C06EB639E4E96D778218E2C8DAAD381B54966A7D7A1A09D961468EEA5F32F23BD6F05B7');
CREATE TABLE training (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_trained BOOLEAN NOT NULL, 
	trained_on DATE NOT NULL, 
	topic VARCHAR NOT NULL, 
	CONSTRAINT pk_training PRIMARY KEY (cycle_id, account_id, stage, version), 
	CONSTRAINT ck_training_stage_is_known CHECK (stage IN ('listing', 'screening', 'placement', 'bookkeeping')), 
	CONSTRAINT fk_training_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_training_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
CREATE TABLE trial_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_trial_decision PRIMARY KEY (decision_id), 
	CONSTRAINT fk_trial_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_trial_decision_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','ed0caa66-90fe-407d-99de-799a8773fbc9','440118001001001',1,'2022-11-01',X'3432323131343461772D779BBB1B8AC446ECC28E452A0ADFAC4BED13CF45026F24B125FA79718555B0A6E28DA3');
CREATE TABLE unmasking (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	unmasking_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	fields VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_unmasking PRIMARY KEY (unmasking_id), 
	CONSTRAINT fk_unmasking_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_unmasking_n_rows_not_negative CHECK (n_rows >= 0)
);
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','u1','440118001001001','440118001001001','address',1,X'34323231313434612426C37D8CB760E96343767801E9D00D03A4339B7E4CDDD7329E8DDAD530BCF4C71A');
CREATE TABLE user_session (
	token_digest VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_session PRIMARY KEY (token_digest), 
	CONSTRAINT fk_user_session_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
CREATE TABLE visit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visited_at DATETIME NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	attempt_code VARCHAR NOT NULL, 
	next_appointment_at DATETIME, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	accuracy_m FLOAT, 
	is_mock_location BOOLEAN, 
	photo_digest VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_visit PRIMARY KEY (visit_id), 
	CONSTRAINT ck_visit_attempt_code_is_known CHECK (attempt_code IN ('agreed', 'appointment', 'undecided', 'refused', 'do_not_come_again', 'no_contact',  'no_access', 'not_found', 'vacant', 'demolished', 'moved', 'unable', 'unsafe')), 
	CONSTRAINT ck_visit_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_visit_accuracy_not_negative CHECK (accuracy_m >= 0), 
	CONSTRAINT ck_visit_lat_in_range CHECK (lat BETWEEN -90 AND 90), 
	CONSTRAINT ck_visit_lon_in_range CHECK (lon BETWEEN -180 AND 180), 
	CONSTRAINT fk_visit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','d4a04c82-692d-4b54-ab7b-1377a159b843','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461D4148F150C677FA0DEDCD6DA8AE9B2F0C7F2059C056029349B269BC50EC235253F865A4A749EA28C2B8B942B04FD5CABB23BB58676C657A251');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','7adcf957-e5b1-4e9e-abf5-d1cbfa491125','60f85702-1a0f-4dad-9cdc-b6defaadff65','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434619BBEA718DC86D47FAA760D312FBBC19039D4FB3ACA864A99E2FC044F6CFE5D5A6AF89C3E25570745E4B82CD1A83B7330716E804C3EDC59EE9F');
CREATE INDEX ix_ledger_entry_subject ON ledger_entry (subject);
CREATE INDEX ix_ledger_fact_sequence ON ledger_fact (sequence);
CREATE INDEX ix_frame_import_cycle_id ON frame_import (cycle_id);
CREATE INDEX ix_frame_unit_cycle_id ON frame_unit (cycle_id);
CREATE INDEX ix_finding_cycle_id ON finding (cycle_id);
CREATE INDEX ix_finding_source_id ON finding (source_id);
CREATE INDEX ix_area_draw_cycle_id ON area_draw (cycle_id);
CREATE INDEX ix_enumeration_area_cycle_id ON enumeration_area (cycle_id);
CREATE INDEX ix_listing_cycle_id ON listing (cycle_id);
CREATE INDEX ix_building_cycle_id ON building (cycle_id);
CREATE INDEX ix_dwelling_cycle_id ON dwelling (cycle_id);
CREATE INDEX ix_screening_answer_cycle_id ON screening_answer (cycle_id);
CREATE INDEX ix_screening_answer_ea_id ON screening_answer (ea_id);
CREATE INDEX ix_list_lock_cycle_id ON list_lock (cycle_id);
CREATE INDEX ix_commitment_cycle_id ON commitment (cycle_id);
CREATE INDEX ix_draw_cycle_id ON draw (cycle_id);
CREATE INDEX ix_sample_household_cycle_id ON sample_household (cycle_id);
CREATE INDEX ix_visit_cycle_id ON visit (cycle_id);
CREATE INDEX ix_visit_ea_id ON visit (ea_id);
CREATE INDEX ix_visit_household_id ON visit (household_id);
CREATE INDEX ix_substitution_request_cycle_id ON substitution_request (cycle_id);
CREATE INDEX ix_substitution_request_ea_id ON substitution_request (ea_id);
CREATE INDEX ix_substitution_decision_cycle_id ON substitution_decision (cycle_id);
CREATE INDEX ix_substitution_decision_ea_id ON substitution_decision (ea_id);
CREATE INDEX ix_account_opening_ea_id ON account_opening (ea_id);
CREATE INDEX ix_trial_decision_cycle_id ON trial_decision (cycle_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_user_session_account_id ON user_session (account_id);
CREATE INDEX ix_export_cycle_id ON export (cycle_id);
CREATE INDEX ix_unmasking_cycle_id ON unmasking (cycle_id);
CREATE INDEX ix_unmasking_ea_id ON unmasking (ea_id);
CREATE INDEX ix_photo_cycle_id ON photo (cycle_id);
CREATE INDEX ix_photo_ea_id ON photo (ea_id);
CREATE INDEX ix_job_requested_at ON job (requested_at);
CREATE INDEX ix_job_state ON job (state);
COMMIT;
