BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'34323231313434612E4C89E3FA70BC1F71994E457118D9F784AAA0AFDF069AC6B4C026A748618C73331F',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'34323231313434610D9749937320922CC4BBD66FDDAA929B0DECBD7F710AC903CCB27ECF632EE4E3F1E4',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461F7D09AB165629B2396CB7F6D7FA5806E43D25E397D48879EDB1A11A7DEC5FFFD9C3BA1C0C0',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461347D494111E29F1EB23A50F929ED1E6DAB1DCC8AED63EC2CE04ACB75976BAC9F5BC3BC0715',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461A3F9B9BFD37C10FD64DB129E796C9B034B7D68A2E405185A39ED38DA3583E4E38245',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'34323231313434617218F922565C9A0023336FD5F0295593E6538C02A0D2B1C8C2C5C5D38CE96BDA584D',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'34323231313434611D1A1FFF12F6C4BC578961614D13A6AE840BF6E4CAB1D67F913D624869CCAF6084EA');
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','05ebe8f4-b921-4f8b-a6af-bd149d85d729','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346136189BD1A5CAB075668F63C1718FD80C893B6E335DA0B1FBBA49E36F698DF70402B8C8135C02ACDBCD1388E94600496418B59B945B39681038321F4848558F');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434618BEA981980FCC556B2ABF049D994C5B9383E6B3D02127D6C04E104BC2430B134D2FB19D5E4424498E446DDEA7960B23A48867222FBBAC71719F258960C344C');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346131A99DA98B61BAD3B33B3727DA02CC79CD5116484CDD55B4F5DCF0ABF4474E7BDEBF763462C6FA7BE8378932003573168EDEC9FDE51F662FD89FA09D1209C4');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461222A6748DBD7C2AC00ABF18F5988C0E41536F5534F0F0E263BFAAE1A64094A377738983156193822AE592341E48C96E4F611AF6085F503D91591F829EAC60C');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346101DBD354FDC6E8F4856BB2855E58CF597E7470274DF340849422CDCDF23841FA006777114E8E61CBC7D18C7E0F5AD8393682DC1BC62AA342EC6065C61C9F1F');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346127ED0408DB37ED8175AD9F75839618D7673286BEC0A7B2F29CE49128DB3E8F293A88F1991649D46C5ED2F629112B4464E1D753A0C78D4A5AF0D9C8D18C178A');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','05ebe8f4-b921-4f8b-a6af-bd149d85d729','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','9eb5ff2b-b78d-4404-a4f4-86d1d989cf74','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','account','0a4823a4a3ba397d928b4c3764c7dc0a7af533c5246d8bc0cf195bbbb9aa70b2','0000000000000000000000000000000000000000000000000000000000000000','f93ea281fb842cabb968a67074ad69e735751bcc0d0f7dc667ab5664836d9411');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','cycle','243af77ad041a94d2e39e5d31216b9f7f555e2d5b5477d8ac6d2fa06e50fc2ac','f93ea281fb842cabb968a67074ad69e735751bcc0d0f7dc667ab5664836d9411','3a138fd54041de6fe3d2795b3ed3daab7908be6627284118907813d314651d82');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','key_rotation','f5c66ded9d2068eaafac3ac21edf635595afe37d603a7fb6c21a5ec534ef622d','3a138fd54041de6fe3d2795b3ed3daab7908be6627284118907813d314651d82','d769e0a8d6fedb0679729d597e253eec2f341feb9742b00924eb46e3ba847811');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','restoration','b9218c2abdb10ff856c0cf013755e51c1d592e3b72357bde804bdeaafe13568b','d769e0a8d6fedb0679729d597e253eec2f341feb9742b00924eb46e3ba847811','1c277682077ba9bb8bbe120b9d97a79ba0e147e7fd2c57df32cf10eeef0b8ed5');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','account_activity','fb53b1819726a5a39ef5d17b19f714fd44676214d986d45d5cdf2a884d1d5e89','1c277682077ba9bb8bbe120b9d97a79ba0e147e7fd2c57df32cf10eeef0b8ed5','4b0e6604150963c6fe64b77d17d2261e1930946e28dcb2db8ff44c2bcccac75c');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','account_opening','a51a8db880d0d2f252a4210fc22c470083c40cff855418f30e9bf48e3cd82608','4b0e6604150963c6fe64b77d17d2261e1930946e28dcb2db8ff44c2bcccac75c','b1f80ab70238a21948c916080f5ce270618094461468a9ddb27f431b35225fc5');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','commitment','7b8a79d6e33d923441e5df5cc84c89e952a6b166d319e574b180cca1c17b5d0e','b1f80ab70238a21948c916080f5ce270618094461468a9ddb27f431b35225fc5','c1465ea1c0185658ff679e675474afc263312806568b5c4a55037403782ab038');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','export','0cd165343cb04257703288f4bc60aeb9fd4ba8e9f003ed79d655d7178ca8ce92','c1465ea1c0185658ff679e675474afc263312806568b5c4a55037403782ab038','b487d45e8fde4c3b0ca24252b6c164af7b044bb6b61768da19713b5d44474233');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','finding','91c9f4eec39d79731addc401fcb0bc354bd52801056ebb23632fa188da07c9e7','b487d45e8fde4c3b0ca24252b6c164af7b044bb6b61768da19713b5d44474233','57e2b05a0ca8bcacc688bbe3a8fbfec9636fd6036e358c5863221d42e006a92d');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','frame_import','3163731990de7a193ebf6367a2075fc54ecac06886a6af5d9ff32625668a71f7','57e2b05a0ca8bcacc688bbe3a8fbfec9636fd6036e358c5863221d42e006a92d','16d0db684dc5477fc2ba79ab8d4e35218348c24f0c78beb64d857a49b07ff2fc');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','list_lock','0ab60f45f577692720ac44558d7701b96c144ea1fb5df5b3e88e70fffd1fca85','16d0db684dc5477fc2ba79ab8d4e35218348c24f0c78beb64d857a49b07ff2fc','c3a20fd1a626844083530839c3fd299ce27ca262977868dca4599b44a1fae14e');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','listing','494b8896f30d7710baf19eddf1fb25e93f2cd550543d86b18bd223cde83d6274','c3a20fd1a626844083530839c3fd299ce27ca262977868dca4599b44a1fae14e','3949eb3321a4c60ae9fcccd926384ad8b7223753ad8840fcd33ebbaa79381459');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','password','267d827ec7c4005bb88c8376181f2c20645d39d76502e0b19b1174ba3758a342','3949eb3321a4c60ae9fcccd926384ad8b7223753ad8840fcd33ebbaa79381459','92f12a605e297249c57be65918fda0855b4f480c8f2735cc6ed5ccce4e98da26');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','photo','abad12ed8cd7d2e7d0c241f807fc27faef83ca18e1b9cb3a46b12820a28f4f74','92f12a605e297249c57be65918fda0855b4f480c8f2735cc6ed5ccce4e98da26','0d5c132dbefa107466ce3fa336817c0bbef46cb42e962aee9ef775b408c3ca2d');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','place_assignment','d9fb6184d4d6e65bb19d996ba5e3dff71ad04897708cc0a3300a7c0cd5fdb624','0d5c132dbefa107466ce3fa336817c0bbef46cb42e962aee9ef775b408c3ca2d','b6c6cb202cc58c499ee5c4e29f1a468f06b54ba9701ff8033c2a941adf3b6b2e');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','plan_version','bf58fae7668c90f4d4f20b843cb804fbaf8efc1a46b46b767378c506aec04de8','b6c6cb202cc58c499ee5c4e29f1a468f06b54ba9701ff8033c2a941adf3b6b2e','b4344f1ba2c296accad261453c4b8edb08b75a6d296efb4e7cbb38d0445ab6d9');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','role_assignment','90da9851255294422a13a2214f0ec05baa449bdf9e734eb91448c4e3b721943a','b4344f1ba2c296accad261453c4b8edb08b75a6d296efb4e7cbb38d0445ab6d9','5870e08fa9835898070b09d13cb31aac8234541cf18720067879dacbd9b0b4ba');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','screening_answer','bef493df4c7499d0c70d469b08045f85d4f9754328a60e641f787e3d9a8464a7','5870e08fa9835898070b09d13cb31aac8234541cf18720067879dacbd9b0b4ba','4e9d6a62250f0c221c0b242e4bfdbedc2162197e5994e9bc4315de6b07d83dec');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','session_revocation','2750dff46e9d0a41e18b4e07b2ef2492708335c3d22ebe45fc06278ee641d407','4e9d6a62250f0c221c0b242e4bfdbedc2162197e5994e9bc4315de6b07d83dec','745c80e88deda8bb31baad2b30f8bb2616574b33bd1d68577aaf5037c878e264');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','sign_in','011e0e018c595a0322b640d49d8e025dd31ebcc440a59c3259f92391acf23b24','745c80e88deda8bb31baad2b30f8bb2616574b33bd1d68577aaf5037c878e264','fc6a9b3b349a9bb467e108f5d175f696fd1ddc8a97443b7da49492ba7047b04a');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','substitution_request','b7aba7ec653932c7d5bfc79fe5ed843a9072943cc12952d1db723cb231ab4136','fc6a9b3b349a9bb467e108f5d175f696fd1ddc8a97443b7da49492ba7047b04a','fb127882f0beb7eb50bd5d2cbe0ad994ae8d1bd9302c3ea7fcca35d9e4139bac');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','training','7d627af87b5bc5f3799021318e690f18e4883e90a5dc9ed4a382ba34f921942e','fb127882f0beb7eb50bd5d2cbe0ad994ae8d1bd9302c3ea7fcca35d9e4139bac','31fadca090ad58413f72e02e682641a2ec23d819744dc9db653514fa52a6c661');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','trial_decision','4162da134cfc399ec4e17a7ddb8c31229a71b8fa9caa1e1069f9eb67b5d059d4','31fadca090ad58413f72e02e682641a2ec23d819744dc9db653514fa52a6c661','9058f52848842f1fa8db498518da4cbed821917e239232c50b8d6848b3385964');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','unmasking','75c20ded2ea8b4dc625c579f6cc4d94fc4e4e36f4222e467f2914d1dcca4fc66','9058f52848842f1fa8db498518da4cbed821917e239232c50b8d6848b3385964','5ee9c577453fcb38dd777d916a922ee00e29256c8950ce62743a6af964987288');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','visit','a0c4d0226208ae7bd47ca2b38b0328a4ca9576f2a6648e8fb63ed6033a89d70f','5ee9c577453fcb38dd777d916a922ee00e29256c8950ce62743a6af964987288','03f49a5afed5a51aca9e7d929060bd3a93a2bf3eb34fd29ad8a3e583bf1b4e37');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','area_draw','78845ac6b35d92cfe4f7e9310a0c76ebf49f90e8bd479b4a1ec178cb00023ec9','03f49a5afed5a51aca9e7d929060bd3a93a2bf3eb34fd29ad8a3e583bf1b4e37','bcca23a3b522646a142f20bc832beae80c4f2084fb7ed72b946b353c2f8ba084');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','building','10909432e8d9e8ead74e7d9f67c044e5747fab19d0ad51166d4f148509c7a259','bcca23a3b522646a142f20bc832beae80c4f2084fb7ed72b946b353c2f8ba084','84ad0d2408e0bdf054ac61a4a7ff1c02bca33de39a57efe009543fba836d049f');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','draw','888191c4f937765c6a37a948a87ef7efbf7c6119a1accd4710f198b104eeb68c','84ad0d2408e0bdf054ac61a4a7ff1c02bca33de39a57efe009543fba836d049f','84aa48059c3b2f4bd9cbd46c072818368d74c392d84fe764c88f05b43602e2cb');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','dwelling','14439f9901c0daa5af4ae0d658021dff0e4b8f03f5efefa226e9adb6f4a03f94','84aa48059c3b2f4bd9cbd46c072818368d74c392d84fe764c88f05b43602e2cb','86270c7471981bf6441930ae5757878df1ad15c93b78fdf9037e073e32055154');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','frame_unit','6004ad917f0b549a6b027babc84c6ab91b8ecef992d73bfa7a41c03efc7f34b9','86270c7471981bf6441930ae5757878df1ad15c93b78fdf9037e073e32055154','b382920454d377e9c0194889ecccf5c6420d42920ede814d56617267c34c6790');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','substitution_decision','8194fef5f45e1a9f0a10fd36ab89a5d76862f3d220167db10e82818789d190bc','b382920454d377e9c0194889ecccf5c6420d42920ede814d56617267c34c6790','00c992c13117c93f8c24bf138a679566c9984c7f172fc67824d0ba8ffa7bf92b');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','enumeration_area','db8ddd32f418437c54ceec70901ab6bb065eaf0554636c31a33d9859b8ead454','00c992c13117c93f8c24bf138a679566c9984c7f172fc67824d0ba8ffa7bf92b','49b6b6cb96e0d6d5d0f9c0537c37b447b65fd65a15756e25de3f2e2a5a7e8790');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','05ebe8f4-b921-4f8b-a6af-bd149d85d729','sample_household','399d8d7c528b4031f300e60bc70dd496ab53ca6c9ad3f3486062b2d88660b0e9','49b6b6cb96e0d6d5d0f9c0537c37b447b65fd65a15756e25de3f2e2a5a7e8790','81727fce90e04c0c29a554fdd4d6bdeee6fb30ed753c84ef0603e28e4ce570e0');
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
INSERT INTO "ledger_fact" VALUES('cycle','05ebe8f4-b921-4f8b-a6af-bd149d85d729',2,'aec5bc8b343eac6b148db6b6094207f40fa4df0a065d0991b0bb160fb7f55ce2');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','05ebe8f4-b921-4f8b-a6af-bd149d85d729|44011800100100102001',6,'c933dc0ceaf2baf6b643abd1775397f14cf5e9e44c9f8f9a991efb6c60c91cb9');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'117b11db1633a2bf1d9463dca94605fb695d95f6e55eb26df8da32b301d5e8a7');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'af300e025536089763031622b2456d80d2c26dba8c92793ecd72bba185135d94');
INSERT INTO "ledger_fact" VALUES('finding','9eb5ff2b-b78d-4404-a4f4-86d1d989cf74',9,'cb2c1f3363f4bdad7cf6652ff9495e0cdcc7e0628b5a9ae556c56b80663d30f8');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'2a4554e55d3b937ab947f8251897a6a413a96a73fc1346c70aa11e7123efa03d');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'b87818fe36561dd93d8152faf1ab4876c16cdf8669a7dfc356248d97f3eb211c');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'703bd5f64208e0bb3032245da129c01edd74eb9c7461faa64ccd6a4dd377cd3c');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'05daf3cc5424ab676f3b99397ee0659554cdfce1b5c78a2e011fbfb6a0b9f8c8');
INSERT INTO "ledger_fact" VALUES('password','audit|1',13,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'8476ec7e7f394f46e3c58fe9e3474c15ca5af082aa48a4cf70064aa395842424');
INSERT INTO "ledger_fact" VALUES('place_assignment','05ebe8f4-b921-4f8b-a6af-bd149d85d729|audit|440118101|1',15,'07e483f12661d33b54ba250272a18ca2b959be1b0e54aaa0ca84701fd0702dbb');
INSERT INTO "ledger_fact" VALUES('plan_version','05ebe8f4-b921-4f8b-a6af-bd149d85d729|1',16,'5551cd8006b4433c686bb463364fc65c0b27d41ffea6d9d30236c35b3d97978a');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','a9fbcc56-fae3-4c28-8d63-eb93747b7778',18,'266ed4095721fba1dc89ba3a14b91fc60d59148f1040f5acc6558046753b7451');
INSERT INTO "ledger_fact" VALUES('screening_answer','e4474470-0ca0-4956-8a46-7f48dea3dbb2',18,'3ac1c884a903559d7e43433d58682d912c8b49cc6c768babc6096c81d72f5dcd');
INSERT INTO "ledger_fact" VALUES('screening_answer','24f3e67b-e74a-4b46-a297-4846b75b2ea3',18,'5ff596b6a517277382f4bf577b5b114be4056334b475fc41ba1d5bf781ae1cb1');
INSERT INTO "ledger_fact" VALUES('screening_answer','80242106-9cc3-4c1b-9129-1fd0aab67576',18,'5beff12b8846ac9d18d411e44440caa72f16f7ab24dc023a402351830409d9c3');
INSERT INTO "ledger_fact" VALUES('screening_answer','e9631c3a-ba90-41ae-883e-9507b337c49c',18,'0deb9fe148a40cd719d96bb9aadfaf9da57a72bde84910e25d84d89b17c624d6');
INSERT INTO "ledger_fact" VALUES('screening_answer','a1ed429b-35bd-47d5-a686-578872fe6ca8',18,'4855ec766fad76abb441f4b9f8af58c1c789fdac810f3ec28fb5449d8e621067');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',19,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',20,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','c4843b8c-473e-49d2-b2b5-03c78cf220aa',21,'efe4db7eabb911c23167a78490a7744c16d31029e0dc83acb06f6d9cedfdd87e');
INSERT INTO "ledger_fact" VALUES('training','05ebe8f4-b921-4f8b-a6af-bd149d85d729|enum|listing|1',22,'c63857f7a731b2db74901c27e099b5c25d1ef94e30fe0603ffd1ade42ed82378');
INSERT INTO "ledger_fact" VALUES('training','05ebe8f4-b921-4f8b-a6af-bd149d85d729|enum|screening|1',22,'447844e1e3f90c5919908c587ffe4291dcc9ede0c338929163996d02b888b53e');
INSERT INTO "ledger_fact" VALUES('training','05ebe8f4-b921-4f8b-a6af-bd149d85d729|enum|placement|1',22,'b93f91a7c4a6d9044116ff47aa0403f1845cb36acea8802dd4497384abf89822');
INSERT INTO "ledger_fact" VALUES('training','05ebe8f4-b921-4f8b-a6af-bd149d85d729|enum|bookkeeping|1',22,'7376cdb312e52652e8c0d8943a7046da2a113b5099a5dea2fb8a650b0fa7376a');
INSERT INTO "ledger_fact" VALUES('trial_decision','b5f41e75-2d76-4080-893c-4bec05d4813a',23,'cbeae4fb7b1cd7f9a3b0b710086aaa39c80846eac795f81057f7ed1df5c604dd');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'87f8568773718f76c8d803dfa5cb551ce4a419076fae0caefdeed3656112a289');
INSERT INTO "ledger_fact" VALUES('visit','774eef7e-87de-4e48-93b2-cd7dc1b480e0',25,'81f0af8aea1ba38a7827eac12e99d743e07cb91c4becb563cb8685b2850527f1');
INSERT INTO "ledger_fact" VALUES('visit','cf26b4ba-d7c5-480e-8952-50151a46b1ba',25,'0ea67813f9590dc014d771f4161ffaebd930d532c5649f800bcf6ec46e5e374e');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'67029c7a6283fbfcd23ac623f340035bfe858b2d4503025227069b381e95dce5');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'4cee94f4a3fe58fce9cdce20950aceadd9166ad3ef72cac97578d44c6fe1b601');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'f373d3a7b2bd426899a91deb8cecdc227fd92d8f556672c2abae1be7fb982001');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'8b2d394c45297ab2adf72a4167d025691084bbada2e09b5e9a07454cc6489c07');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'6466b3ed1f442a6b2fa824e693cf14a6c9258a8f1930cc317ee23e630ce80a27');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'2654ddf0085ba0ec9528514ebf87654d30f124b7c807c6d5e69c187d4915dc11');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'faff9b0812ddf4266bfb9a84ba1a96b7263d7e989b46c2639e6b9d50693c88c5');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'0a459d7385f43e3ceb5580f9bde64cd9045400cc0163280b90ef7a02df84a0f4');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'4cfb6d7c1e0a4f5652da5204655d0cfca8a73c84c017d82c2d7f43584a365374');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'8ccaf512f3eef5b6d741d454c66f9788a012cc4d59f9fc6edb7ae5ee80ed0192');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'3e62ff7f8ef084ce3deeda71bbdffaf36e82846e83e65351654174a19fa14d66');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c4843b8c-473e-49d2-b2b5-03c78cf220aa|approved',31,'8f175a87cde3b26c6961e0f5c2cf6a82146c95425d33dfa5772bbaf00713cecc');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c4843b8c-473e-49d2-b2b5-03c78cf220aa|carried_out',31,'ef039c28a66af9f2696d84524666aa1e5a2eb1aa2c5e4fbdca47b6c364f06c4f');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'29bb91f1a35803d0027d1d834fe7e8da7b2e2167afe67fb5ad85238c79ee8953');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'a507ec39d7b5a92d9ed6db891ce11037ee22b385b34680d37b6ce2b7768f3159');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'b6ee6b51a38db112e6336d8fd6ffb8d2e34da936878d5ad0949d6d39e2f9cf9e');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'48af93c5b5127e0765b8eb7c950a1e220403c84b6f778babd9adf2e31b1e74f1');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'67be1aa0d935e90d1f6fdc9ca5cdc5527f10c8e910e06e8631cf7fef88dfb3f0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'53d8edf38aa29c08bcc81440468f5c246d0cf5a9664d662d64d9c27d6e7f014d');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'4afc75d250695020bef9481eac678be35012c5f3c929b5544d521501c1a5a59d');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','l1','440118001001001','households','','0','1',39);
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'34323231313434614ECCFDA3FBF9702322BFA0AD6313AF631AAD7A9D8C09420F04B474A03D1023D395762F4A7316828A1E3F243BBD6BF6',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','a9fbcc56-fae3-4c28-8d63-eb93747b7778','440118001001001','44011800100100100101',1,'001','01','in',3,X'34323231313434616F292049DD752CA099EBA24F734F819E76231FCE9732188DBE829781FA5E72376F1933510F',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','e4474470-0ca0-4956-8a46-7f48dea3dbb2','440118001001001','44011800100100100201',1,'002','01','in',3,X'34323231313434616FE66D7DEA9D9DF2D7A6DA928BC1130B66F3EAD5AC412846969826121B3AE491493E110615',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','24f3e67b-e74a-4b46-a297-4846b75b2ea3','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461164198806999E4F3D5E943A133C462456878DC6F016977341F1AFB18A262FA897E19010D8B',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','80242106-9cc3-4c1b-9129-1fd0aab67576','440118001001001','44011800100100100401',1,'004','01','in',3,X'343232313134346151EF00F0959E410CC91F2C7B1CAA81D9290281570123432580B38B06FC3460C2E1ECD6A096',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','e9631c3a-ba90-41ae-883e-9507b337c49c','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461151134CB87B32BCCA5449F20E69772BF748822FC42EC55421A2A4263FBD0F8E4C6BF973133',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','a1ed429b-35bd-47d5-a686-578872fe6ca8','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461DBB829940B1779C256B740FB19F63DD1DFF774B5A5301D2AA20A5836DAE15BA7B2C4A138DD',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','05ebe8f4-b921-4f8b-a6af-bd149d85d729','c4843b8c-473e-49d2-b2b5-03c78cf220aa','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','05ebe8f4-b921-4f8b-a6af-bd149d85d729','c4843b8c-473e-49d2-b2b5-03c78cf220aa','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','05ebe8f4-b921-4f8b-a6af-bd149d85d729','c4843b8c-473e-49d2-b2b5-03c78cf220aa','440118001001001','44011800100100101001',1,'unsafe',0,X'3432323131343461B728423D54E040E1CBF411151994C7F73117CEC335C9D646FD6A273086D4B824F0C0FBF3A8FA3E77E1113A2BE7A6699DA69C13CA8EC66F226F');
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','b5f41e75-2d76-4080-893c-4bec05d4813a','440118001001001',1,'2022-11-01',X'343232313134346164831249C72F68E895E70C8F1304176250C6E745CDE77E5191CCA5A94E82F14A482F26CDE5');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','05ebe8f4-b921-4f8b-a6af-bd149d85d729','u1','440118001001001','440118001001001','address',1,X'3432323131343461189BEA86756E4807F5B9FBC720FC10F983A0A6E7C18934A4FAA45ABCC1F449D43965');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','05ebe8f4-b921-4f8b-a6af-bd149d85d729','774eef7e-87de-4e48-93b2-cd7dc1b480e0','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461DCF6809297E966E032160713EA18492A75E736514C2DBEB8C92A11F7A494637A9DC4C03CF2F26FE8521846349CE26D531B6A22823B6A60580D');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','05ebe8f4-b921-4f8b-a6af-bd149d85d729','cf26b4ba-d7c5-480e-8952-50151a46b1ba','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461A12821F485891BA259ABD4C5751B8129B396FD62E3A0A07751555CF4577FB70C0D24DD145694A343B36F62EDEF9A34214E88CDEC1A9FC70DFD');
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
